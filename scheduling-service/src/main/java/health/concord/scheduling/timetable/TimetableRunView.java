package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.WireTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search for a week.
 *
 * @param score hard, medium and soft; 0 is nothing broken
 * @param feasible whether it can go on the calendar: every hard rule is kept, and each group has one room and leader
 * @param meetings of the plan; none in a list of runs
 * @param findings each rule or wish that is broken, the heaviest first; none in a list of runs
 * @param kept what the search leaves where it is, and why; none in a list of runs
 * @param progress the best score over time
 */
public record TimetableRunView(
        UUID id,
        String site,
        List<String> alsoAt,
        LocalDate monday,
        int seconds,
        List<UUID> pinned,
        RunState state,
        @Nullable String score,
        boolean feasible,
        String by,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String publishedBy,
        List<PlannedMeeting> meetings,
        List<Finding> findings,
        List<Kept> kept,
        List<ProgressView> progress,
        long version) {

    /** The best score after some time. */
    public record ProgressView(long millis, String score) {}

    static TimetableRunView of(TimetableRun run, boolean whole, List<Progress> progress, ZoneId zone) {
        return new TimetableRunView(
                run.id(),
                run.wanted().site(),
                run.wanted().alsoAt(),
                run.wanted().monday(),
                run.wanted().seconds(),
                run.wanted().pinned(),
                run.state(),
                run.score(),
                run.isFeasible(),
                run.wanted().by(),
                WireTime.of(run.wanted().at(), zone),
                WireTime.orNull(run.endedAt(), zone),
                run.publishedBy(),
                whole ? run.meetings() : List.of(),
                whole ? run.findings() : List.of(),
                whole ? run.kept() : List.of(),
                progress.stream()
                        .map(one -> new ProgressView(one.millis(), one.score()))
                        .toList(),
                run.version());
    }
}
