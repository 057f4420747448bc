package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a one-time link leads to: a form with the answers so far, and nothing of any record.
 *
 * @param open questions that wait for an answer
 * @param skipped questions that are not asked after what was answered
 * @param help what to do in danger, whatever the form is about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClientForm(
        String title,
        Instrument.Questionnaire questionnaire,
        Map<String, Object> answers,
        List<String> open,
        List<String> skipped,
        Instant expiresAt,
        String help,
        long version) {

    public Instrument instrument() {
        return new Instrument("form", title, true, questionnaire);
    }

    /** The answers arrived. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Received(Instant receivedAt, String help) {}
}
