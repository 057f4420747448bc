package health.concord.scheduling.timetable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two plans beside one another.
 *
 * @param changedHere meetings that this plan changes from what stands on the calendar
 * @param differing meetings that are elsewhere in the other one, or missing in one of the two
 * @param onlyHere what this plan breaks and the other keeps
 */
public record ComparisonView(
        UUID run,
        UUID with,
        @Nullable String score,
        @Nullable String otherScore,
        long changedHere,
        long changedThere,
        List<Difference> differing,
        List<Finding> onlyHere,
        List<Finding> onlyThere) {

    /** A meeting here and there; null where a plan does not have it. */
    public record Difference(
            @Nullable PlannedMeeting here, @Nullable PlannedMeeting there) {}

    static ComparisonView of(TimetableRun run, TimetableRun other) {
        return new ComparisonView(
                run.id(),
                other.id(),
                run.score(),
                other.score(),
                run.meetings().stream().filter(PlannedMeeting::isChanged).count(),
                other.meetings().stream().filter(PlannedMeeting::isChanged).count(),
                differences(run.meetings(), other.meetings()),
                without(run.findings(), other.findings()),
                without(other.findings(), run.findings()));
    }

    private static List<Difference> differences(List<PlannedMeeting> all, List<PlannedMeeting> others) {
        return Stream.concat(
                        all.stream().map(here -> new Difference(here, among(others, here))),
                        others.stream()
                                .filter(there -> among(all, there) == null)
                                .map(there -> new Difference(null, there)))
                .filter(one ->
                        one.here() == null || one.there() == null || !one.here().isAs(one.there()))
                .toList();
    }

    private static @Nullable PlannedMeeting among(List<PlannedMeeting> all, PlannedMeeting wanted) {
        return all.stream().filter(one -> one.isSameAs(wanted)).findFirst().orElse(null);
    }

    private static List<Finding> without(List<Finding> all, List<Finding> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
