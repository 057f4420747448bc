package health.concord.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import health.concord.matching.testsupport.Programs;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What an explanation says the outcome hangs on is exactly what it hangs on. */
class LeversTest {

    private static final RuleSet RULES = TestRules.current();

    private static Set<String> unanswered(Situation situation) {
        return Levers.of(situation, RULES, Matching.recommend(situation, RULES)).stream()
                .filter(lever -> lever.kind().equals("UNANSWERED"))
                .map(Lever::factor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By another way: the snapshot written anew without the answer. */
    private static boolean matters(Situation situation, Snapshot without) {
        return !Result.of(Matching.recommend(situation, RULES))
                .equals(Result.of(Matching.recommend(situation.with(without), RULES)));
    }

    @Property(tries = 25)
    void exactlyTheFactorsWhoseRemovalChangesTheOutcomeAreNamed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int groups) {
        var situation =
                Programs.drawn(seed, groups, "a").with(Programs.client(seed).snapshot());
        var client = situation.client();
        var expected = new TreeSet<String>();
        for (var factor : client.factors()) {
            var others =
                    client.factors().stream().filter(other -> other != factor).toList();
            if (matters(situation, client.withFactors(others))) {
                expected.add(factor.code());
            }
        }
        for (var score : client.instruments()) {
            var others = client.instruments().stream()
                    .filter(other -> other != score)
                    .toList();
            if (matters(situation, client.withInstruments(others))) {
                expected.add(score.code());
            }
        }
        if (!client.diagnoses().isEmpty() && matters(situation, client.withDiagnoses(java.util.List.of()))) {
            expected.add("diagnoses");
        }

        assertThat(unanswered(situation)).isEqualTo(expected);
    }

    @Test
    void theTraumaOfTheVignetteDecidesTheDirection() {
        var situation = Program.demo()
                .with(Client.aged(29)
                        .score("pcl-5", 52)
                        .has("traumaType", "CHILDHOOD")
                        .has("traumaProcessingPhase", "PROCESSING")
                        .snapshot());

        var levers = Levers.of(situation, RULES, Matching.recommend(situation, RULES));

        assertThat(levers)
                .filteredOn(lever -> "traumaType".equals(lever.factor()))
                .singleElement()
                .satisfies(lever -> {
                    assertThat(lever.changes()).contains(Result.DIRECTION, Result.FIRST_OPTION);
                    assertThat(lever.answer()).isEqualTo("CHILDHOOD");
                    assertThat(lever.then()).isNotEmpty();
                });
        assertThat(levers).extracting(Lever::factor).doesNotContain("pcl-5");
    }

    @Test
    void theOppositeAnswerAndOneMoreSeatAreNamed() {
        var situation = Program.demo()
                .full(Program.TEEN_SUPPORT, 1)
                .with(Client.aged(16)
                        .guardian(true)
                        .has("bereavement", true)
                        .has("groupAgreementSigned", true)
                        .snapshot());

        var levers = Levers.of(situation, RULES, Matching.recommend(situation, RULES));

        assertThat(levers)
                .filteredOn(lever -> lever.kind().equals("SEAT"))
                .extracting(Lever::label)
                .containsExactly(Program.TEEN_SUPPORT);
        assertThat(levers)
                .filteredOn(lever -> lever.kind().equals("OPPOSITE"))
                .extracting(Lever::factor)
                .contains("groupAgreementSigned");
    }

    @Test
    void whatIfChangesNothingOfWhatItStartsFrom() {
        var situation = Program.demo().with(Client.aged(40).has("isolation", 1).snapshot());
        var before = Matching.recommend(situation, RULES);

        Levers.of(situation, RULES, before);

        assertThat(Matching.recommend(situation, RULES)).isEqualTo(before);
    }
}
