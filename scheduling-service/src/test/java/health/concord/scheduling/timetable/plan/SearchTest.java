package health.concord.scheduling.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Clinic SMALL = new Clinic(40, 6, 5, 3, 7);

    private static SolverConfig config() {
        return SolverConfig.createFromXmlResource("solverConfig.xml");
    }

    private static Scored run(Problem problem, Effort effort, Map<String, Stand> begin) {
        return new Search(config(), problem, effort, better -> {}).run(begin);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        Effort effort = new Effort(3, 20_000, LONG);

        assertThat(run(SMALL.problem(), effort, Map.of())).isEqualTo(run(SMALL.problem(), effort, Map.of()));
    }

    @Test
    void breaksNoHardRuleAndGetsBetter() {
        List<Scored> told = new ArrayList<>();
        Problem problem = SMALL.problem();

        Scored found = new Search(config(), problem, new Effort(1, 60_000, LONG), told::add).run(Map.of());

        assertThat(found.hard()).isZero();
        assertThat(found.stands()).hasSize(problem.meetings().size());
        assertThat(told).isNotEmpty();
        assertThat(found.soft()).isLessThanOrEqualTo(told.getFirst().soft());
    }

    @Test
    void firstPlanOfABigClinicBreaksNoHardRule() {
        Problem problem = Clinic.ofGoal(1).problem();

        Explanation explained =
                Explanation.of(config(), problem, FirstPlan.of(problem).stands());

        assertThat(explained.hard()).isZero();
    }

    @Test
    void goesOnFromThePlanThatWasKept() {
        Problem problem = SMALL.problem();
        Scored kept = run(problem, new Effort(1, 30_000, LONG), Map.of());

        Scored goneOn = run(problem, new Effort(2, 1, LONG), kept.stands());

        assertThat(goneOn.soft()).isLessThanOrEqualTo(kept.soft());
        assertThat(goneOn.hard()).isZero();
    }

    @Test
    void changesLittleWhenAClientIsNew() {
        Problem problem = SMALL.problem();
        Map<String, Stand> before =
                run(problem, new Effort(1, 60_000, LONG), Map.of()).stands();
        Problem again = new Problem(
                problem.places(),
                problem.leaders(),
                problem.meetings().stream()
                        .map(demand -> Demands.was(demand, before.get(demand.id())))
                        .toList());
        Demand added = Demands.of("new").with(problem).build();
        List<Demand> all = new ArrayList<>(again.meetings());
        all.add(added);

        Map<String, Stand> after = run(
                        new Problem(problem.places(), problem.leaders(), all), new Effort(1, 20_000, LONG), Map.of())
                .stands();

        Map<String, Stand> old = new TreeMap<>(after);
        old.remove("new");
        assertThat(Difference.between(before, old)).hasSizeLessThan(before.size() / 5);
        assertThat(after).containsKey("new");
    }

    @Test
    void stopsWhenToldAndGivesTheBestSoFar() throws InterruptedException {
        List<Scored> told = new ArrayList<>();
        Problem problem = SMALL.problem();
        Search[] search = new Search[1];
        search[0] = new Search(config(), problem, new Effort(1, Long.MAX_VALUE, LONG), better -> {
            told.add(better);
            if (told.size() == 3) {
                search[0].stop();
            }
        });

        Scored found = search[0].run(Map.of());

        assertThat(found.hard()).isZero();
        assertThat(found.soft()).isLessThanOrEqualTo(told.get(2).soft());
    }

    @Test
    void comparisonNamesWhatIsElsewhere() {
        Stand nine = new Stand(540, "oak", "dana");
        Stand ten = new Stand(600, "oak", "dana");

        assertThat(Difference.between(Map.of("a", nine, "b", nine), Map.of("a", ten, "b", nine, "c", ten)))
                .containsExactly(new Difference("a", nine, ten), new Difference("c", null, ten));
    }
}
