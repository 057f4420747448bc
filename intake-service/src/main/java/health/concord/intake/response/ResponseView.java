package health.concord.intake.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.instrument.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scored response.
 *
 * @param score absent where an answer is missing or the instrument has no total
 * @param band what the score means, or the level of a triage
 * @param missing questions without an answer; while there are any, the score is not known
 * @param skipped questions that the instrument's own rule leaves out
 * @param alerts what the answers ask for at once
 * @param scales the instrument's scales, each for itself
 * @param prorated whether a missing answer was replaced, as the instrument's source permits
 * @param source who found the total, where it came from outside
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseView(
        UUID id,
        UUID client,
        UUID episode,
        String instrument,
        String instrumentVersion,
        LocalDate on,
        @Nullable Integer score,
        @Nullable String band,
        List<Score.ScaleScore> scales,
        boolean prorated,
        List<String> missing,
        List<String> skipped,
        List<String> alerts,

        @Schema(additionalProperties = Object.class) @Nullable
        Map<String, Object> answers,

        @Nullable String source,
        AnsweredBy answeredBy,
        Instant recordedAt,
        String recordedBy) {

    static ResponseView of(Response r) {
        return new ResponseView(
                r.id(),
                r.clientId(),
                r.episodeId(),
                r.instrument(),
                r.instrumentVersion(),
                r.answeredOn(),
                r.score(),
                r.band(),
                r.scales(),
                r.prorated(),
                r.missing(),
                r.skipped(),
                r.alerts(),
                r.answers(),
                r.source(),
                r.answeredBy(),
                r.recordedAt(),
                r.recordedBy());
    }
}
