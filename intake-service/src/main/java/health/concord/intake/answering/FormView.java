package health.concord.intake.answering;

import health.concord.intake.instrument.Questionnaire;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client sees through a link: the form, and nothing of any record.
 *
 * @param help what to do in danger, whatever the form is about
 */
public record FormView(
        String title,
        Questionnaire questionnaire,
        @Schema(additionalProperties = Object.class) Map<String, Object> answers,
        List<String> open,
        List<String> skipped,
        Instant expiresAt,
        String help,
        long version) {

    static FormView of(DraftView draft, Questionnaire form, AnswerLink link, String help) {
        return new FormView(
                form.title() == null ? "" : form.title(),
                form,
                draft.answers(),
                draft.open(),
                draft.skipped(),
                link.expiresAt(),
                help,
                draft.version());
    }
}
