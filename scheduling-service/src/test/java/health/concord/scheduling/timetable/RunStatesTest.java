package health.concord.scheduling.timetable;

import static health.concord.scheduling.testsupport.StateTable.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import health.concord.scheduling.testsupport.StateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every transition of a timetable's search in every state, and the refusal of all others. */
class RunStatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");
    private static final Consumer<TimetableRun> SOLVE = run -> run.solve("0/0/0", true, List.of(), List.of(), NOW);
    private static final Consumer<TimetableRun> FAIL = run -> run.fail(NOW);
    private static final Consumer<TimetableRun> PUBLISH = run -> run.publish("sam");

    private static TimetableRun queued() {
        return new TimetableRun(new Wanted("harbor", List.of(), LocalDate.of(2026, 3, 2), 10, List.of(), "sam", NOW));
    }

    @TestFactory
    Stream<DynamicTest> everyActionInEveryState() {
        return new StateTable<TimetableRun>(
                        run -> run.state().name(),
                        Map.of(
                                "QUEUED", RunStatesTest::queued,
                                "SOLVING", way(RunStatesTest::queued, TimetableRun::begin),
                                "SOLVED", way(RunStatesTest::queued, TimetableRun::begin, SOLVE),
                                "FAILED", way(RunStatesTest::queued, FAIL),
                                "PUBLISHED", way(RunStatesTest::queued, TimetableRun::begin, SOLVE, PUBLISH)),
                        Map.of("begin", TimetableRun::begin, "solve", SOLVE, "fail", FAIL, "publish", PUBLISH),
                        Map.of(
                                "QUEUED", Map.of("begin", "SOLVING", "fail", "FAILED"),
                                "SOLVING", Map.of("begin", "SOLVING", "solve", "SOLVED", "fail", "FAILED"),
                                "SOLVED", Map.of("publish", "PUBLISHED")))
                .tests();
    }

    @Test
    void planThatBreaksARuleIsNotPublished() {
        TimetableRun run = queued();
        run.begin();
        run.solve("-1/0/0", false, List.of(), List.of(), NOW);

        assertThatThrownBy(() -> run.publish("sam"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("PLAN_BREAKS_RULES"));
    }
}
