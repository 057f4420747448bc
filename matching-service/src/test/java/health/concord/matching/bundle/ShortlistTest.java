package health.concord.matching.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.SearchBounds;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Programs;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShortlistTest {

    private static final RuleSet RULES = TestRules.current();

    private static RuleSet shortlisting(Integer groups) {
        var b = RULES.search();
        return TestRules.searching(
                new SearchBounds(b.options(), b.kept(), b.maxGroups(), b.maxSteps(), b.diversity(), groups));
    }

    @Property(tries = 40)
    void whereAllFitOnItNothingChanges(@ForAll long seed, @ForAll @IntRange(min = 0, max = 10) int groups) {
        var situation =
                Programs.drawn(seed, groups, "a").with(Programs.client(seed).snapshot());

        assertThat(Matching.recommend(situation, shortlisting(100)))
                .isEqualTo(Matching.recommend(situation, shortlisting(null)));
    }

    /** What is left out never makes a week fall short, and never is better than what is on it seems. */
    @Property(tries = 40)
    void aShortOneNeverMissesAWholeWeek(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int groups) {
        var situation =
                Programs.drawn(seed, groups, "a").with(Programs.client(seed).snapshot());

        var all = Matching.recommend(situation, shortlisting(null));
        var few = Matching.recommend(situation, shortlisting(5));

        assertThat(few.shortfall() == null).isEqualTo(all.shortfall() == null);
        assertThat(few.options().isEmpty()).isEqualTo(all.options().isEmpty());
    }
}
