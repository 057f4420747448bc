package health.concord.intake.stay;

import java.time.Instant;
import java.util.UUID;

/** The summary of a discharge. */
public record DischargeSummaryView(UUID episode, UUID client, Summary summary, Instant recordedAt, String recordedBy) {

    static DischargeSummaryView of(DischargeSummary d) {
        return new DischargeSummaryView(d.episodeId(), d.clientId(), d.summary(), d.recordedAt(), d.recordedBy());
    }
}
