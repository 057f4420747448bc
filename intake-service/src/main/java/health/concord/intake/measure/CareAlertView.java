package health.concord.intake.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert: from which score to which, and what counts as reliable.
 *
 * @param response that raised it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CareAlertView(
        UUID id,
        UUID client,
        UUID episode,
        String site,
        AlertKind kind,
        String instrument,
        UUID response,
        int fromScore,
        LocalDate fromOn,
        int toScore,
        LocalDate toOn,
        int reliable,
        AlertState state,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String note,
        long version) {

    static CareAlertView of(CareAlert a) {
        return new CareAlertView(
                a.id(),
                a.clientId(),
                a.episodeId(),
                a.site(),
                a.kind(),
                a.instrument(),
                a.responseId(),
                a.fromScore(),
                a.fromOn(),
                a.toScore(),
                a.toOn(),
                a.reliable(),
                a.state(),
                a.raisedAt(),
                a.acknowledgedAt(),
                a.acknowledgedBy(),
                a.note(),
                a.version());
    }
}
