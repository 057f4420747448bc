package health.concord.scheduling.timetable.itc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the competition's format, on a small instance of our own. */
class CttTest {

    private static String text(String name) {
        try (InputStream in = CttTest.class.getResourceAsStream("/itc/" + name + ".ctt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsAllThatIsInTheFile() {
        Ctt instance = CttReader.read(text("harbor"));

        assertThat(instance.name()).isEqualTo("Harbor");
        assertThat(instance.periods()).isEqualTo(20);
        assertThat(instance.courses()).hasSize(4).contains(new Ctt.Course("Skills", "dana", 3, 3, 12));
        assertThat(instance.rooms()).containsEntry("Oak", 12).containsEntry("Elm", 8);
        assertThat(instance.curricula()).containsEntry("Early", List.of("Skills", "Support"));
        assertThat(instance.unavailable().get("Skills")).containsExactlyInAnyOrder(0, 5);
    }

    @Test
    void fileThatIsNotAsItsHeadSaysIsRefused() {
        assertThatThrownBy(() -> CttReader.read(text("harbor").replace("Rooms: 2", "Rooms: 3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CttReader.read(text("harbor").replace("END.", "")))
                .hasMessageContaining("ends too early");
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
        Ctt instance = CttReader.read(text("clinic"));

        CttSolving.Solved solved = CttSolving.solve(instance, new TerminationConfig().withMoveCountLimit(60_000L));

        assertThat(solved.cost().violations()).isZero();
        assertThat(solved.score().hardScore()).isZero();
        assertThat(solved.cost().soft())
                .as("counted apart from the rules")
                .isEqualTo(-solved.score().softScore());
        assertThat(solved.lectures()).hasSameSizeAs(new CttWeek(instance).week().getMeetings());
    }
}
