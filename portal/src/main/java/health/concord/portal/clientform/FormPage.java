package health.concord.portal.clientform;

import health.concord.portal.assessment.Question;
import health.concord.portal.form.Form;
import health.concord.portal.intake.ClientForm;
import health.concord.portal.intake.FormAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form as the client sees it.
 *
 * @param spanish whether the words around the questions are Spanish
 * @param sure whether the client is asked if it shall be sent with questions left open
 */
record FormPage(ClientForm form, Form typed, boolean spanish, FormAnswer.@Nullable Reason problem, boolean sure) {

    static FormPage of(ClientForm form, boolean spanish) {
        return new FormPage(form, Question.fill(Form.empty(), form.answers()), spanish, null, false);
    }

    FormPage asking() {
        return new FormPage(form, typed, spanish, problem, true);
    }

    FormPage after(FormAnswer.Reason reason) {
        return new FormPage(form, typed, spanish, reason, false);
    }

    public List<Question> questions() {
        return Question.of(form.instrument());
    }

    public int left() {
        return form.open().size();
    }

    /** For the script, which hides what is not asked. */
    public String skipped() {
        return String.join(" ", form.skipped());
    }

    public boolean isProblem(String reason) {
        return problem != null && problem.name().equals(reason);
    }
}
