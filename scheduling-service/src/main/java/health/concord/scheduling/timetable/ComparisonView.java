package health.concord.scheduling.timetable;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two plans beside one another.
 *
 * @param differing meetings that are elsewhere in the other one
 * @param onlyHere what this plan breaks and the other keeps
 */
public record ComparisonView(
        UUID run,
        UUID with,
        @Nullable String score,
        @Nullable String otherScore,
        List<Difference> differing,
        List<Finding> onlyHere,
        List<Finding> onlyThere) {

    /** A meeting here and there. */
    public record Difference(PlannedMeeting here, PlannedMeeting there) {}

    static ComparisonView of(TimetableRun run, TimetableRun other) {
        return new ComparisonView(
                run.id(),
                other.id(),
                run.score(),
                other.score(),
                run.meetings().stream()
                        .flatMap(here -> other.meetings().stream()
                                .filter(there -> there.source().equals(here.source())
                                        && there.slot() == here.slot()
                                        && !there.equals(here))
                                .map(there -> new Difference(here, there)))
                        .toList(),
                run.findings().stream()
                        .filter(one -> !other.findings().contains(one))
                        .toList(),
                other.findings().stream()
                        .filter(one -> !run.findings().contains(one))
                        .toList());
    }
}
