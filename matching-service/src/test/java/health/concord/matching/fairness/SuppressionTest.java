package health.concord.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.fairness.Suppression.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nobody can be counted out of the report: neither directly, nor as the difference to the sum. */
class SuppressionTest {

    private static final int SMALLEST = 5;

    private static Group group(String value, int placed, int waiting, int others) {
        return new Group(value, placed + waiting + others, placed, waiting);
    }

    @Test
    void oneSmallRowTakesTheNextSmallestWithIt() {
        var hidden = new Suppression(SMALLEST)
                .of(List.of(group("en", 30, 20, 0), group("es", 8, 6, 0), group("fr", 2, 0, 0)));

        assertThat(hidden).containsExactlyInAnyOrder("fr", "es");
    }

    @Test
    void nothingIsLeftOutWhereAllCountsAreLarge() {
        assertThat(new Suppression(SMALLEST).of(List.of(group("en", 30, 20, 0), group("es", 8, 6, 5))))
                .isEmpty();
    }

    @Test
    void aloneASmallRowTakesAllWithIt() {
        assertThat(new Suppression(SMALLEST).of(List.of(group("en", 30, 20, 0), group("es", 1, 0, 0))))
                .containsExactlyInAnyOrder("en", "es");
    }

    @Property(tries = 500)
    void noSmallCountIsShownNorLeftOverAsADifference(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int rows) {
        var random = new Random(seed);
        var groups = IntStream.range(0, rows)
                .mapToObj(row -> group("v" + row, random.nextInt(20), random.nextInt(20), random.nextInt(6)))
                .toList();

        var hidden = new Suppression(SMALLEST).of(groups);

        var shown =
                groups.stream().filter(group -> !hidden.contains(group.value())).toList();
        assertThat(shown).allSatisfy(group -> assertThat(counts(group)).allMatch(SuppressionTest::harmless));
        if (!hidden.isEmpty() && !shown.isEmpty()) {
            assertThat(hidden.size()).isGreaterThan(1);
            for (int column = 0; column < 4; column++) {
                var at = column;
                var difference = groups.stream()
                        .filter(group -> hidden.contains(group.value()))
                        .mapToInt(group -> counts(group).get(at))
                        .sum();
                assertThat(harmless(difference)).isTrue();
            }
        }
    }

    private static boolean harmless(int count) {
        return count == 0 || count >= SMALLEST;
    }

    private static List<Integer> counts(Group group) {
        return new ArrayList<>(List.of(group.requests(), group.placed(), group.waiting(), group.others()));
    }
}
