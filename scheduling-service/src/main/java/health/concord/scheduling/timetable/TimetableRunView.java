package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.WireTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run and how it goes.
 *
 * @param hard weight of broken hard rules in the best plan so far; 0 when it can be published
 * @param soft weight of broken soft rules
 * @param progress the best score over time
 * @param failure why it failed
 */
public record TimetableRunView(
        UUID id,
        String site,
        LocalDate weekOf,
        int weeks,
        long seed,
        long moves,
        RunState state,
        @Nullable Integer hard,
        @Nullable Integer soft,
        List<Step> progress,
        @Nullable String failure,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String publishedBy,
        @Nullable OffsetDateTime publishedAt,
        long version) {

    /** The best score after some time. */
    public record Step(double seconds, int hard, int soft) {

        static Step of(TimetableProgress progress) {
            return new Step(progress.elapsedMs() / 1000.0, progress.hard(), progress.soft());
        }
    }

    static TimetableRunView of(TimetableRun run, List<TimetableProgress> progress, ZoneId zone) {
        return new TimetableRunView(
                run.id(),
                run.site(),
                run.weekOf(),
                run.weeks(),
                run.effort().seed(),
                run.effort().moves(),
                run.state(),
                run.hard(),
                run.soft(),
                progress.stream().map(Step::of).toList(),
                run.failure(),
                run.requestedBy(),
                WireTime.of(run.requestedAt(), zone),
                WireTime.orNull(run.startedAt(), zone),
                WireTime.orNull(run.endedAt(), zone),
                run.publishedBy(),
                WireTime.orNull(run.publishedAt(), zone),
                run.version());
    }
}
