package health.concord.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.document.Documents;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientWordsTest {

    private static final RuleSet RULES = TestRules.current();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thereAreWordsForEveryRuleThatCanSpeak(String language) {
        var words = ClientWords.in(language).words();

        assertThat(words.language()).isEqualTo(language);
        assertThat(words.good().keySet())
                .containsAll(Stream.concat(
                                RULES.rows().stream().map(RuleSet.Row::id),
                                RULES.soft().stream()
                                        .filter(rule -> rule.pro() != null)
                                        .map(RuleSet.SoftRule::id))
                        .collect(Collectors.toSet()));
        assertThat(words.mind().keySet())
                .containsAll(Stream.concat(
                                RULES.rows().stream()
                                        .filter(row -> row.con() != null)
                                        .map(RuleSet.Row::id),
                                RULES.soft().stream()
                                        .filter(rule -> rule.con() != null)
                                        .map(RuleSet.SoftRule::id))
                        .collect(Collectors.toSet()));
        assertThat(words.plan().keySet())
                .containsAll(RULES.plans().stream().map(RuleSet.PlanRule::code).toList());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var english = ClientWords.in("en").words();
        var spanish = ClientWords.in("es-MX").words();

        assertThat(spanish.good().keySet()).isEqualTo(english.good().keySet());
        assertThat(spanish.mind().keySet()).isEqualTo(english.mind().keySet());
        assertThat(spanish.plan().keySet()).isEqualTo(english.plan().keySet());
        assertThat(spanish.blocked().keySet()).isEqualTo(english.blocked().keySet());
    }

    @Test
    void aLanguageWithoutWordsIsAnsweredInEnglish() {
        assertThat(ClientWords.in("fi").words().language()).isEqualTo("en");
    }

    @Test
    void aClientIsToldNoRuleNoScoreNoDiagnosisAndNobodyElse() {
        var client = Client.aged(34)
                .diagnosed("F33.1")
                .score("phq-9", 17)
                .has("legalExposure", true)
                .has("traumaType", "SINGLE")
                .keptApart("token-7");
        var made = Matching.recommend(
                Program.demo().seated(Program.COPING, "token-7").with(client.snapshot()), RULES);

        var letter = Documents.write(ClientWords.in("en").say(made));

        assertThat(letter).doesNotContain("F33", "phq", "17", "H8", "R-", "S-", "token", "legal", "trauma", "depress");
        assertThat(ClientWords.in("en").say(made).choices()).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.good()).isNotEmpty();
            assertThat(choice.sessions()).isNotEmpty();
            assertThat(choice.summary()).contains("hours on");
        });
    }

    @Test
    void aHoldIsSaidGently() {
        var made = Matching.recommend(
                Program.demo().with(Client.aged(34).cssrs("high").snapshot()), RULES);

        var letter = ClientWords.in("es").say(made);

        assertThat(letter.notNow()).startsWith("Queremos asegurarnos");
        assertThat(letter.choices()).isEmpty();
    }

    @Test
    void whatStandsInTheWayIsSaidByItsCodeAlone() {
        var words = ClientWords.in("en");

        assertThat(words.blocked(null)).startsWith("It is possible");
        assertThat(words.blocked("NOT_AVAILABLE")).isEqualTo("It is not available at the moment.");
        for (var hold : List.of("SAFETY_HOLD", "MEDICAL_REVIEW", "CONSENT_MISSING")) {
            assertThat(words.blocked(hold)).startsWith("First we want to make sure");
        }
    }
}
