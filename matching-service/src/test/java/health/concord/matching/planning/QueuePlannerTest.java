package health.concord.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.allocation.Answer;
import health.concord.matching.planning.QueuePlan.Proposed;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Programs;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every queue. */
class QueuePlannerTest {

    private static final RuleSet RULES = TestRules.current();
    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");
    private static final int GROUPS = 10;

    private static UUID request(int number) {
        return new UUID(7, number);
    }

    private static QueueInput queue(long seed, int people, int seats, RuleSet rules) {
        var situation =
                Programs.drawn(seed, GROUPS, "q").with(Programs.client(seed).snapshot());
        var waiting = IntStream.range(0, people)
                .mapToObj(number -> waiting(number, Programs.client(seed + number), number * 3))
                .toList();
        return new QueueInput(
                "harbor",
                "NY",
                situation.today(),
                rules.version(),
                POLICY.version(),
                situation.therapists(),
                situation.groups(),
                new Openings(
                        situation.openings().series().stream()
                                .map(series -> withSeats(series, seats))
                                .toList(),
                        situation.openings().clinicians()),
                Map.of(),
                List.of(),
                waiting,
                List.of(),
                List.of(),
                situation.background());
    }

    private static Waiting waiting(int number, Client client, int days) {
        var s = client.snapshot();
        var own = new Snapshot(
                new UUID(8, number),
                new UUID(9, number),
                s.site(),
                OffsetDateTime.parse("2026-03-02T09:00:00-05:00"),
                s.age(),
                s.language(),
                s.levelOfCare(),
                s.program(),
                s.safety(),
                s.consent(),
                s.instruments(),
                s.factors(),
                s.diagnoses(),
                s.preferences(),
                s.availability(),
                s.coverage(),
                s.keepApart(),
                365,
                "Person " + number);
        return new Waiting(
                request(number),
                own.clientLabel(),
                days,
                own,
                false,
                new Units(true, "Blue Harbor", 60, null),
                Set.of(),
                null);
    }

    private static Openings.Series withSeats(Openings.Series s, int seats) {
        return new Openings.Series(
                s.series(),
                s.group(),
                20,
                20 - seats,
                0,
                seats,
                0,
                s.mode(),
                s.minutes(),
                s.slots(),
                s.nextStart(),
                s.endsOn());
    }

    private static Answer solve(QueueInput input, RuleSet rules) {
        return QueuePlanner.of(input, rules, POLICY).solve(1, 2, null, soFar -> true);
    }

    private static QueuePlan plan(QueueInput input) {
        var planner = QueuePlanner.of(input, RULES, POLICY);
        return planner.plan(planner.solve(1, 2, null, soFar -> true), 1);
    }

    @Property(tries = 15)
    void noSeatAndNoHourIsGivenTwice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int people) {
        var plan = plan(queue(seed, people, 2, RULES));

        var seats = new HashMap<UUID, Integer>();
        var hours = new ArrayList<String>();
        for (var week : plan.proposed()) {
            for (var part : week.parts()) {
                if (part.series() != null) {
                    seats.merge(part.series(), 1, Integer::sum);
                } else {
                    part.slots().forEach(slot -> hours.add(part.therapist() + " " + slot));
                }
            }
        }
        assertThat(seats.values()).allMatch(taken -> taken <= 2);
        assertThat(hours).doesNotHaveDuplicates();
        assertThat(plan.proposed().size() + plan.unplaced().size()).isEqualTo(people);
        assertThat(plan.worth()).isLessThanOrEqualTo(plan.bound());
    }

    @Property(tries = 15)
    void anotherSeatEverywhereNeverMakesThePlanWorse(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int people) {
        var few = solve(queue(seed, people, 1, RULES), RULES);
        var more = solve(queue(seed, people, 2, RULES), RULES);

        assertThat(more.bound()).isGreaterThanOrEqualTo(few.worth());
        if (few.optimal() && more.optimal()) {
            assertThat(more.worth()).isGreaterThanOrEqualTo(few.worth());
        }
    }

    /** Groups that the stricter rule refuses are in nobody's week, and everybody's best week is no better. */
    @Property(tries = 15)
    void aStricterRuleNeverAddsAWeek(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int people) {
        var strict = TestRules.refusingGroups("group.sizeMax above 10");
        var input = queue(seed, people, 2, RULES);
        for (var one : input.waiting()) {
            var loose = PersonWeeks.of(input, one, RULES, POLICY);
            var stricter = PersonWeeks.of(input, one, strict, POLICY);

            assertThat(stricter.weeks().stream().flatMap(scored -> scored.week().groups().stream()))
                    .allMatch(group -> group.group().sizeMax() <= 10);
            if (stricter.reaches()) {
                assertThat(loose.reaches()).isTrue();
                assertThat(loose.weeks().getFirst().points())
                        .isGreaterThanOrEqualTo(stricter.weeks().getFirst().points());
            }
        }
    }

    @Property(tries = 10)
    void whoWasReadFirstDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int people) {
        var input = queue(seed, people, 1, RULES);
        var turned = new QueueInput(
                input.site(),
                input.state(),
                input.today(),
                input.ruleSet(),
                input.policy(),
                input.therapists().reversed(),
                input.groups().reversed(),
                input.openings(),
                input.seated(),
                input.rosters(),
                input.waiting().reversed(),
                List.of(),
                List.of(),
                input.background());

        assertThat(plan(turned)).isEqualTo(plan(input));
    }

    @Test
    void whoHasWaitedLongerGetsTheLastSeat() {
        var plan = plan(twoLike());

        assertThat(plan.proposed()).extracting(Proposed::request).containsExactly(request(1));
        assertThat(plan.unplaced()).extracting(QueuePlan.Unplaced::code).containsExactly("SEATS_TAKEN");
    }

    @Test
    void riskWeighsMoreThanAFewDays() {
        var calm = new Weights(POLICY, List.of(), 14);

        assertThat(calm.of(waiting(0, Client.aged(30).cssrs("moderate"), 3)))
                .isGreaterThan(calm.of(waiting(1, Client.aged(30), 10)));
    }

    @Test
    void whoBelongsToPeopleWhoWaitLongerWeighsMore() {
        var queue = List.of(
                waiting(0, Client.aged(30).speaking("es"), 40),
                waiting(1, Client.aged(30), 2),
                waiting(2, Client.aged(30).speaking("es"), 2));
        var weights = new Weights(POLICY, queue, 14);

        assertThat(weights.of(queue.get(2))).isGreaterThan(weights.of(queue.get(1)));
    }

    /** Two with the same answers and one seat in each group; the one with the higher number has waited longer. */
    private static QueueInput twoLike() {
        var client = Client.aged(34).has("groupAgreementSigned", true).has("pregroupPreparation", true);
        var input = queue(seedWithAWholeWeek(), 1, 1, RULES);
        return new QueueInput(
                input.site(),
                input.state(),
                input.today(),
                input.ruleSet(),
                input.policy(),
                input.therapists(),
                input.groups(),
                input.openings(),
                Map.of(),
                List.of(),
                List.of(waiting(0, client, 2), waiting(1, client, 30)),
                List.of(),
                List.of(),
                input.background());
    }

    private static long seedWithAWholeWeek() {
        for (long seed = 1; seed < 200; seed++) {
            var input = queue(seed, 1, 1, RULES);
            var client = Client.aged(34).has("groupAgreementSigned", true).has("pregroupPreparation", true);
            var two = new QueueInput(
                    input.site(),
                    input.state(),
                    input.today(),
                    input.ruleSet(),
                    input.policy(),
                    input.therapists(),
                    input.groups(),
                    input.openings(),
                    Map.of(),
                    List.of(),
                    List.of(waiting(0, client, 2), waiting(1, client, 30)),
                    List.of(),
                    List.of(),
                    input.background());
            if (plan(two).plan().placed() == 1) {
                return seed;
            }
        }
        throw new AssertionError("no program drawn where two want the same seats");
    }
}
