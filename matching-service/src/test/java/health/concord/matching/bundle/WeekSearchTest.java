package health.concord.matching.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.Limits;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.Screening;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.SearchBounds;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Programs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Branch and bound against looking at every set of groups there is. */
class WeekSearchTest {

    private static final RuleSet RULES = TestRules.current();

    private record Case(Facts client, Screened screened, Target target, PlainCompletion completion, Scores scores) {

        static Case of(long seed, int groups) {
            var situation = Programs.drawn(seed, groups, "a")
                    .with(Programs.client(seed).program(6, 3).snapshot());
            var client = ClientFacts.of(situation, RULES).with(Map.of("direction", "COMBINED"));
            var screened = Screening.of(situation, RULES, client, Limits.none(), List.of());
            var target = Target.of(RULES, situation.client(), client);
            var scores = new Scores(RULES, client, target, EnumSet.allOf(Model.class));
            var completion = new PlainCompletion(screened.therapists(), List.of(), 1, 60, target, scores);
            return new Case(client, screened, target, completion, scores);
        }

        Found found() {
            return Found.among(screened, RULES, client, Direction.COMBINED, target, EnumSet.allOf(Model.class));
        }

        /** The best of the weeks no smaller set of groups could have reached. */
        OptionalInt best() {
            var all = screened.groups();
            return java.util.stream.IntStream.range(0, 1 << all.size())
                    .mapToObj(set -> members(all, set))
                    .filter(groups -> groups.size() <= RULES.search().maxGroups() && !clash(groups))
                    .filter(groups -> subsets(groups).stream().noneMatch(this::reaches))
                    .flatMap(groups -> completion.of(groups).stream())
                    .filter(week -> !week.empty() && week.reaches(target) && week.needsEveryGroup(target))
                    .filter(week -> week.minutes() <= target.mostMinutes())
                    .mapToInt(scores::points)
                    .max();
        }

        private boolean reaches(List<GroupCandidate> groups) {
            return completion.of(groups).stream().anyMatch(week -> !week.empty() && week.reaches(target));
        }
    }

    private static List<GroupCandidate> members(List<GroupCandidate> all, int set) {
        var members = new ArrayList<GroupCandidate>();
        for (int i = 0; i < all.size(); i++) {
            if ((set >> i & 1) == 1) {
                members.add(all.get(i));
            }
        }
        return members;
    }

    private static List<List<GroupCandidate>> subsets(List<GroupCandidate> groups) {
        var subsets = new ArrayList<List<GroupCandidate>>();
        for (int set = 0; set < (1 << groups.size()) - 1; set++) {
            subsets.add(members(groups, set));
        }
        return subsets;
    }

    private static boolean clash(List<GroupCandidate> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                var other = groups.get(j).series().slots();
                if (groups.get(i).series().slots().stream().anyMatch(slot -> slot.overlapsAny(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(tries = 100)
    void bestWeekIsAsGoodAsBruteForceFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int groups) {
        var one = Case.of(seed, groups);
        var best = one.best();
        var found = one.found();

        assertThat(found.complete()).isTrue();
        if (best.isPresent()) {
            assertThat(found.reaches()).isTrue();
            assertThat(found.weeks().getFirst().points()).isGreaterThanOrEqualTo(best.getAsInt());
        } else {
            assertThat(found.reaches()).isFalse();
        }
    }

    /** The same weeks with the same points after the same steps, also where the steps are not enough. */
    @Property(tries = 150)
    void findsWhatThePlainSearchFinds(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 70) int groups,
            @ForAll @IntRange(min = 1, max = 2) int sessions,
            @ForAll boolean family,
            @ForAll boolean reaching) {
        var one = Case.of(seed, groups);
        var bounds = new SearchBounds(5, 12, 7, 400, BigDecimal.ONE, null);
        var relatives = family ? one.screened().therapists() : List.<TherapistCandidate>of();
        var all = one.screened().groups();
        var plainKept = new PlainKept(bounds.kept());
        var sittings =
                new PlainCompletion(one.screened().therapists(), relatives, sessions, 60, one.target(), one.scores());
        var plain = new PlainSearch(
                all,
                sittings,
                one.scores(),
                one.target(),
                plainKept,
                bounds,
                mostBeyondGroups(one, family ? 2 : 1),
                null);
        var kept = new Kept(bounds.kept());
        var table = new GroupTable(Searches.inOrder(all, one.scores()), one.scores());
        var therapists = new HourTable(one.screened().therapists(), 60, table, one.scores());
        var relativesHours = new HourTable(relatives, 60, table, one.scores());
        var week = one.scores().wholeWeek();
        var search = new WeekSearch(
                table,
                new Completion(therapists, relativesHours, sessions, 60, one.target()),
                new WeekPoints(week, table),
                new Ceiling(table, week, therapists, relativesHours, one.target()),
                one.target(),
                kept,
                bounds,
                null);

        if (reaching) {
            plain.reaching();
            search.reaching();
        } else {
            plain.fallingShort();
            search.fallingShort();
        }

        assertThat(kept.all()).isEqualTo(plainKept.all());
        assertThat(search.steps()).isEqualTo(plain.steps());
        assertThat(kept.all())
                .allSatisfy(scored ->
                        assertThat(scored.points()).isEqualTo(one.scores().points(scored.week())));
    }

    private static int mostBeyondGroups(Case one, int sittings) {
        var best = one.screened().therapists().stream()
                .mapToInt(therapist -> Scores.sum(one.scores().of(therapist)))
                .max()
                .orElse(0);
        return one.scores().wholeWeek().most() + sittings * Math.max(0, best);
    }

    @Property(tries = 100)
    void wholeWeeksReachTheTargetAndHoldNothingOnlyToFill(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int groups) {
        var one = Case.of(seed, groups);
        var found = one.found();

        assertThat(found.weeks())
                .hasSizeLessThanOrEqualTo(RULES.search().options())
                .allSatisfy(scored -> {
                    var week = scored.week();
                    assertThat(week.reaches(one.target())).isEqualTo(found.reaches());
                    if (found.reaches()) {
                        assertThat(week.needsEveryGroup(one.target())).isTrue();
                        assertThat(week.minutes())
                                .isLessThanOrEqualTo(one.target().mostMinutes());
                    }
                    assertThat(scored.points()).isEqualTo(one.scores().points(week));
                });
    }
}
