package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets up searches for one client's weeks, each over other groups. */
record Searches(Screened screened, RuleSet rules, Facts client, Direction direction, Target target, Scores scores) {

    /** @param inOrder the groups, densest first */
    WeekSearch over(List<GroupCandidate> inOrder, Kept kept, @Nullable UUID wanted) {
        var groups = new GroupTable(inOrder, scores);
        var sessionMinutes = rules.program().individualMinutes();
        var therapists = new HourTable(screened.therapists(), sessionMinutes, groups, scores);
        var family = new HourTable(family(), sessionMinutes, groups, scores);
        var sessions = rules.program().sessions().getOrDefault(direction, 1);
        var points = new WeekPoints(scores.wholeWeek(), groups);
        return new WeekSearch(
                groups,
                new Completion(therapists, family, sessions, sessionMinutes, target),
                points,
                new Ceiling(groups, scores.wholeWeek(), therapists, family, target),
                target,
                kept,
                rules.search(),
                wanted);
    }

    private List<TherapistCandidate> family() {
        var family = rules.program().family();
        return family.when().holds(client)
                ? screened.therapists().stream()
                        .filter(one -> one.therapist().competencies().containsAll(family.needs()))
                        .toList()
                : List.of();
    }

    private record Dense(GroupCandidate group, double loss) {}

    /** Most points a minute first. */
    static List<GroupCandidate> inOrder(List<GroupCandidate> groups, Scores scores) {
        return groups.stream()
                .map(group -> new Dense(group, -(double) Scores.sum(scores.of(group)) / group.minutes()))
                .sorted(Comparator.comparingDouble(Dense::loss).thenComparing(Dense::group, OF_ONE_DENSITY))
                .map(Dense::group)
                .toList();
    }

    private static final Comparator<GroupCandidate> OF_ONE_DENSITY = Comparator.comparing(GroupCandidate::startsOn)
            .thenComparing(group -> group.series().slots().toString())
            .thenComparing(group -> group.group().title())
            .thenComparing(group -> group.series().series());
}
