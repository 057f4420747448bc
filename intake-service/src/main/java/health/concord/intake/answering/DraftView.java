package health.concord.intake.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A form that is being answered.
 *
 * @param open questions that must be answered and are not yet
 * @param skipped questions that the instrument's own rule leaves out, after the answers so far
 * @param response what it became when it was submitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        UUID id,
        UUID client,
        UUID episode,
        String instrument,
        String instrumentVersion,
        DraftState state,
        @Schema(additionalProperties = Object.class) Map<String, Object> answers,
        List<String> open,
        List<String> skipped,
        @Nullable UUID response,
        Instant startedAt,
        String startedBy,
        Instant savedAt,
        long version) {

    static DraftView of(ResponseDraft d, List<String> open, List<String> skipped) {
        return new DraftView(
                d.id(),
                d.clientId(),
                d.episodeId(),
                d.instrument(),
                d.instrumentVersion(),
                d.state(),
                d.answers(),
                open,
                skipped,
                d.responseId(),
                d.startedAt(),
                d.startedBy(),
                d.savedAt(),
                d.version());
    }
}
