package health.concord.scheduling.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every action in every state: those that are allowed lead where the table says, all others are refused and change
 * nothing.
 *
 * @param state of a thing, by name
 * @param ways a new thing in each state
 * @param allowed where each action leads from each state; what is missing is refused
 */
public record StateTable<T>(
        Function<T, String> state,
        Map<String, Supplier<T>> ways,
        Map<String, Consumer<T>> actions,
        Map<String, Map<String, String>> allowed) {

    public Stream<DynamicTest> tests() {
        return ways.keySet().stream()
                .sorted()
                .flatMap(from -> actions.keySet().stream()
                        .sorted()
                        .map(action -> DynamicTest.dynamicTest(from + " " + action, () -> look(from, action))));
    }

    private void look(String from, String action) {
        T thing = ways.get(from).get();
        assertThat(state.apply(thing)).isEqualTo(from);
        String to = allowed.getOrDefault(from, Map.of()).get(action);
        if (to == null) {
            assertThatThrownBy(() -> actions.get(action).accept(thing))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.WRONG_STATE));
            assertThat(state.apply(thing)).isEqualTo(from);
        } else {
            actions.get(action).accept(thing);
            assertThat(state.apply(thing)).isEqualTo(to);
        }
    }

    /** A way to a state: make it, then do these. */
    @SafeVarargs
    public static <T> Supplier<T> way(Supplier<T> make, Consumer<T>... steps) {
        return () -> {
            T thing = make.get();
            for (Consumer<T> step : steps) {
                step.accept(thing);
            }
            return thing;
        };
    }
}
