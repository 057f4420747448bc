package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AnswerInstrument;
import health.concord.portal.intake.Draft;
import health.concord.portal.intake.Instrument;
import health.concord.portal.intake.RecordOutsideScore;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instrument to be answered, or its total to be recorded where its text may not be shown.
 *
 * @param drafts answers that were begun before and not submitted
 */
record AnswerForm(ChartHead head, String code, Answer<Instrument> instrument, Answer<List<Draft>> drafts, Form form) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(instrument, drafts));
        return Outage.among(all);
    }

    public List<Question> questions() {
        Instrument known = instrument.orNull();
        return known == null ? List.of() : Question.of(known);
    }

    /** What was begun and not submitted; null when nothing was. */
    public @Nullable Draft draft() {
        List<Draft> all = drafts.orNull();
        return all == null
                ? null
                : all.stream()
                        .filter(draft -> draft.isOpen() && draft.instrument().equals(code))
                        .max(Comparator.comparing(Draft::id))
                        .orElse(null);
    }

    /** Goes on where somebody left off. */
    AnswerForm resumed() {
        Draft begun = draft();
        if (begun != null) {
            Question.fill(form, begun.answers());
            form.with("draft", begun.id()).with("version", begun.version());
        }
        return this;
    }

    /** Where the answers are saved as they are given. */
    public String savePath() {
        return head.path() + "/assessments/" + code + "/draft";
    }

    Map<String, Object> given() {
        return Question.answers(questions(), form);
    }

    AnswerInstrument answers() {
        return new AnswerInstrument(code, given(), form.text("on"));
    }

    RecordOutsideScore outside() {
        return new RecordOutsideScore(code, form.number("score"), form.optional("on"), form.optional("source"));
    }
}
