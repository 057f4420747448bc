package health.concord.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.Reweighted;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import health.concord.matching.testsupport.Programs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final RuleSet RULES = TestRules.current();

    @Property(tries = 40)
    void theLinesAddUpToTheDifference(@ForAll long seed, @ForAll @IntRange(min = 4, max = 12) int groups) {
        var made = Matching.recommend(
                Programs.drawn(seed, groups, "a").with(Programs.client(seed).snapshot()), RULES);
        Assume.that(made.options().size() > 1);
        var first = made.options().getFirst();
        var last = made.options().getLast();

        var comparison = Comparison.of(first, last, RULES);

        assertThat(comparison.lines().stream()
                        .map(Comparison.Line::difference)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(comparison.difference());
        assertThat(comparison.difference()).isEqualByComparingTo(first.score().subtract(last.score()));
        assertThat(Comparison.of(last, first, RULES).difference())
                .isEqualByComparingTo(comparison.difference().negate());
    }

    @Test
    void anOptionComparedWithItselfDiffersInNothing() {
        var option = Matching.recommend(Program.demo().with(Client.aged(40).snapshot()), RULES)
                .options()
                .getFirst();

        var comparison = Comparison.of(option, option, RULES);

        assertThat(comparison.lines()).isEmpty();
        assertThat(comparison.onlyInFirst()).isEmpty();
        assertThat(comparison.difference()).isZero();
    }

    /** Beyond the weight at which the two are level the second goes before the first. */
    @Test
    void beyondATippingWeightTheOrderIsTheOther() {
        var situation = Program.demo()
                .with(Client.aged(34)
                        .has("isolation", 2)
                        .has("skillsNeeds", List.of("COPING"))
                        .has("cognitiveGoals", 2)
                        .snapshot());
        var made = Matching.recommend(situation, RULES);
        var first = made.options().get(0);
        var second = made.options().get(1);
        var comparison = Comparison.of(first, second, RULES);

        assertThat(comparison.tippingWeights()).isNotEmpty().allSatisfy(tipping -> {
            var beyond = tipping.levelAt().compareTo(tipping.weight()) > 0
                    ? tipping.levelAt().add(new BigDecimal("0.2"))
                    : tipping.levelAt().subtract(new BigDecimal("0.2")).max(BigDecimal.ZERO);
            if (beyond.compareTo(tipping.levelAt()) != 0) {
                var again = Matching.recommend(situation, Reweighted.of(RULES, Map.of(tipping.rule(), beyond)));
                assertThat(again.options().getFirst().parts()).isNotEqualTo(first.parts());
            }
        });
    }
}
