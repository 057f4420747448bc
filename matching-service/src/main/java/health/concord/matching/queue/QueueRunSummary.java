package health.concord.matching.queue;

import health.concord.matching.queue.QueueRunView.Progress;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run in a list. */
public record QueueRunSummary(
        UUID id,
        String site,
        QueueRunState state,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime endedAt,
        Progress progress,
        @Nullable String problem) {

    /** What a list reads of a run: without its plan, which is large. */
    record Line(
            UUID id,
            String site,
            QueueRunState state,
            String askedBy,
            Instant askedAt,
            @Nullable Instant endedAt,
            int budget,
            @ProjectedFieldName("progress.rounds") int rounds,
            @ProjectedFieldName("progress.worth") @Nullable Long worth,
            @ProjectedFieldName("progress.bound") @Nullable Long bound,
            @Nullable String problem) {}

    static QueueRunSummary of(Line run, ZoneId zone) {
        var ended = run.endedAt();
        return new QueueRunSummary(
                run.id(),
                run.site(),
                run.state(),
                run.askedBy(),
                run.askedAt().atZone(zone).toOffsetDateTime(),
                ended == null ? null : ended.atZone(zone).toOffsetDateTime(),
                Progress.of(run.rounds(), run.budget(), run.worth(), run.bound()),
                run.problem());
    }
}
