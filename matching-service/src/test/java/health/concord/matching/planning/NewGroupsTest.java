package health.concord.matching.planning;

import static health.concord.matching.testsupport.A.id;
import static health.concord.matching.testsupport.A.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.allocation.Answer;
import health.concord.matching.planning.QueuePlan.NewGroup;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All groups are full, and people wait. */
class NewGroupsTest {

    private static final RuleSet RULES = TestRules.current();
    private static final QueuePolicy POLICY = QueuePolicyFile.read("2026-03.yaml");
    private static final String GINA = "Gina Wolf";
    private static final String TEACHES = "skills-training sud";

    /** Gina has three afternoons; what she may lead is what her competencies and languages allow. */
    private static Program full(String competencies, String languages) {
        var program = Program.demo().add(therapist(GINA, competencies, languages), "MO,WE,FR 15:30-16:30");
        for (var name : List.of(Program.MAYA, Program.BEN, Program.CARA, Program.DEV, Program.EVE, Program.FINN)) {
            program.add(therapist(name, "sud", "en"), "FR 08:00-09:00");
        }
        program.groups().stream().map(GroupProfile::title).forEach(title -> program.full(title, 3));
        return program;
    }

    private static Client adult() {
        return Client.aged(34).has("groupAgreementSigned", true).has("pregroupPreparation", true);
    }

    private static QueueInput waiting(Program program, int people, IntFunction<Client> client) {
        return Queues.input(
                program,
                IntStream.range(0, people)
                        .mapToObj(number -> Queues.waiting(number, client.apply(number), 5 + number))
                        .toList(),
                List.of());
    }

    private static Answer solve(QueuePlanner planner) {
        return planner.solve(1, 2, null, soFar -> true);
    }

    private static List<NewGroup> found(QueueInput input) {
        var planner = QueuePlanner.of(input, RULES, POLICY);
        return planner.plan(solve(planner), 1).newGroups();
    }

    private static List<NewGroup> found(Program program, int people, Supplier<Client> client) {
        return found(waiting(program, people, number -> client.get()));
    }

    @Test
    void eightWhoWaitWouldFillAGroup() {
        var best = found(full(TEACHES, "en"), 8, NewGroupsTest::adult).getFirst();

        assertThat(best.model()).isEqualTo(Model.PSYCHOEDUCATIONAL);
        assertThat(best.leader()).isEqualTo(id(GINA));
        assertThat(best.slots()).isEqualTo(A.slots("MO,WE,FR 15:30-16:30"));
        assertThat(best.population()).isEqualTo("adult");
        assertThat(best.wouldJoin()).isBetween(best.viable(), 8);
        assertThat(best.adds()).isPositive();
    }

    @Test
    void whatItAddsIsWhatPlanningWithItComesTo() {
        var input = waiting(full(TEACHES, "en"), 7, number -> adult());
        var before = solve(QueuePlanner.of(input, RULES, POLICY));
        var best = found(input).getFirst();

        var series = Meetings.series(best.leader(), best.slots(), 60, 15);
        var idea = new GroupIdea(
                best.model(),
                therapist(GINA, TEACHES, "en"),
                series,
                "adult",
                "en",
                best.theme(),
                RULES.defaults(best.model()));
        var opened = QueuePlanner.of(
                input.with(idea.profile(), Meetings.beside(input.openings(), best.leader(), series)), RULES, POLICY);
        var after = solve(opened);

        assertThat(before.optimal()).isTrue();
        assertThat(best.adds().movePointRight(3).longValue())
                .as("no less than when the group had been there from the beginning")
                .isGreaterThanOrEqualTo(after.worth() - before.worth());
        assertThat(before.worth() + best.adds().movePointRight(3).longValue())
                .as("no more than everybody's best week")
                .isLessThanOrEqualTo(mostPossible(opened));
    }

    private static long mostPossible(QueuePlanner planner) {
        var market = planner.market().market();
        return IntStream.range(0, market.people())
                .mapToLong(person -> IntStream.range(0, market.choicesOf(person))
                        .mapToLong(choice -> market.worth(person, choice))
                        .max()
                        .orElse(0))
                .sum();
    }

    @Test
    void fewerThanBeginAGroupFillNone() {
        assertThat(found(full(TEACHES, "en"), 5, NewGroupsTest::adult)).isEmpty();
    }

    @Test
    void whoHasAllTheirHoursWantsNone() {
        var program = Program.demo().add(therapist(GINA, TEACHES, "en"), "MO,WE,FR 15:30-16:30");

        assertThat(found(program, 1, NewGroupsTest::adult)).isEmpty();
    }

    @Test
    void nobodyLeadsWhatTheyAreNotQualifiedFor() {
        var hours = new String[] {"MO,WE,FR 15:30-16:30", "MO,WE,FR 16:30-17:30"};
        var skilled = Program.demo().add(therapist(GINA, "skills-training", "en"), hours);
        skilled.groups().forEach(group -> skilled.full(group.title(), 3));

        assertThat(found(skilled, 8, NewGroupsTest::adult))
                .filteredOn(group -> group.leader().equals(id(GINA)))
                .extracting(NewGroup::model)
                .contains(Model.SKILLS_DEVELOPMENT)
                .doesNotContain(Model.INTERPERSONAL_PROCESS, Model.COGNITIVE_BEHAVIOURAL, Model.SUPPORT);
    }

    @Test
    void peopleWhoCannotComeDoNotCount() {
        var few = waiting(
                full(TEACHES, "en"),
                8,
                number -> number < 3 ? adult().free("TU,TH 08:00-19:00") : adult().free("MO,WE,FR 08:00-19:00"));
        var enough = waiting(
                full(TEACHES, "en"),
                8,
                number -> number < 2 ? adult().free("TU,TH 08:00-19:00") : adult().free("MO,WE 08:00-19:00"));

        assertThat(found(few))
                .filteredOn(group -> group.leader().equals(id(GINA)))
                .isEmpty();
        assertThat(found(enough))
                .filteredOn(group -> group.leader().equals(id(GINA)))
                .extracting(NewGroup::slots)
                .containsExactly(A.slots("MO,WE 15:30-16:30"));
    }

    @Test
    void themeIsWhatHalfOfThemShareAndLanguageTheirs() {
        var shared = waiting(
                full(TEACHES, "en es"),
                8,
                number -> adult().speaking("es").has("themes", number < 5 ? List.of("grief") : List.of("anger")));

        assertThat(found(shared)).allSatisfy(group -> {
            assertThat(group.theme()).isEqualTo("grief");
            assertThat(group.language()).isEqualTo("es");
        });
        assertThat(found(shared)).extracting(NewGroup::leader).contains(id(GINA));
    }

    @Test
    void teenagersGetAGroupOfTheirOwn() {
        var teens = waiting(
                full(TEACHES, "en"),
                7,
                number -> Client.aged(16)
                        .guardian(true)
                        .has("groupAgreementSigned", true)
                        .has("pregroupPreparation", true));

        assertThat(found(teens)).isNotEmpty().extracting(NewGroup::population).containsOnly("adolescent");
    }

    @Test
    void sameQueueFindsTheSameGroups() {
        var input = waiting(full(TEACHES, "en"), 8, number -> adult());

        assertThat(found(input)).isEqualTo(found(input));
    }

    @Test
    void meetingsAreInOpenHoursThatFollowOneAnother() {
        var input = Queues.input(full(TEACHES, "en"), List.of(), List.of());

        assertThat(Meetings.of(id(GINA), input.openings(), 60))
                .hasSize(7)
                .allMatch(slots -> slots.stream().allMatch(slot -> slot.from().equals("15:30")));
        assertThat(Meetings.of(id(GINA), input.openings(), 90)).isEmpty();
        assertThat(Meetings.of(id(GINA), input.openings(), 60)).contains(A.slots("FR 15:30-16:30"));
    }
}
