package health.concord.scheduling.timetable.itc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.config.solver.SolverConfig;
import health.concord.scheduling.timetable.plan.Effort;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Scored;
import health.concord.scheduling.timetable.plan.Search;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the competition's format, on a small instance of our own. */
class CttTest {

    private static String text() {
        try (InputStream in = CttTest.class.getResourceAsStream("/itc/harbor.ctt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsAllThatIsInTheFile() {
        Ctt instance = CttReader.read(text());

        assertThat(instance.name()).isEqualTo("Harbor");
        assertThat(instance.periods()).isEqualTo(20);
        assertThat(instance.courses()).hasSize(4).contains(new Ctt.Course("Skills", "dana", 3, 3, 12));
        assertThat(instance.rooms()).containsEntry("Oak", 12).containsEntry("Elm", 8);
        assertThat(instance.curricula()).containsEntry("Early", List.of("Skills", "Support"));
        assertThat(instance.unavailable().get("Skills")).containsExactlyInAnyOrder(0, 5);
    }

    @Test
    void fileThatIsNotAsItsHeadSaysIsRefused() {
        assertThatThrownBy(() -> CttReader.read(text().replace("Rooms: 2", "Rooms: 3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CttReader.read(text().replace("END.", ""))).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> CttReader.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costIsCountedAsInTheCompetition() {
        Ctt instance = new Ctt(
                "small",
                2,
                3,
                List.of(new Ctt.Course("A", "t", 2, 2, 10), new Ctt.Course("B", "u", 1, 1, 5)),
                Map.of("big", 10, "small", 4),
                Map.of("both", List.of("A", "B")),
                Map.of("B", Set.of(5)));

        CttCost cost = CttCost.of(
                instance,
                List.of(
                        new Ctt.Lecture("A", 0, "big"),
                        new Ctt.Lecture("A", 2, "small"),
                        new Ctt.Lecture("B", 5, "small")));

        // B where it cannot be; 6 and 1 students stand; A on one day of two; all three alone; A in two rooms.
        assertThat(cost).isEqualTo(new CttCost(1, 7, 5, 6, 1));
    }

    @Test
    void theSameSolverFindsATimetableWithoutViolations() {
        Ctt instance = CttReader.read(text());
        Problem problem = CttWeek.problem(instance);

        Scored found = new Search(
                        SolverConfig.createFromXmlResource("solverConfig.xml"),
                        problem,
                        new Effort(1, 5_000, Duration.ofMinutes(1)),
                        better -> {})
                .run(Map.of());

        CttCost cost = CttCost.of(instance, CttWeek.lectures(instance, found.stands()));
        assertThat(cost.violations()).isZero();
        assertThat(cost.workingDays())
                .as("spread over the week is a rule of ours too")
                .isZero();
    }
}
