package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answer sheets filled as the instruments' own instructions have them, and what these say they come to. */
class WorkedExamplesTest {

    /** Answers in the order of the questions; y yes, n no, - none. */
    @ParameterizedTest
    @CsvSource({
        // PHQ-9 instructions: moderately severe at 15 to 19
        "phq-9, 2 2 2 2 2 2 2 1 0, 15, moderately-severe",
        "phq-9, 0 0 0 0 0 0 0 0 0, 0, minimal",
        "phq-9, 3 3 3 3 3 3 3 3 3, 27, severe",
        "gad-7, 3 3 3 3 3 3 3, 21, severe",
        "gad-7, 1 1 1 1 1 1 1, 7, mild",
        // never drinks: the other two are not asked and count nothing
        "audit-c, 0 - -, 0, negative",
        "audit-c, 1 0 2, 3, positive",
        "audit, 0 - - - - - - - 0 2, 2, low",
        "audit, 4 4 4 4 4 4 4 4 4 4, 40, dependence-likely",
        "audit, 2 1 1 1 0 1 1 1 0 0, 8, hazardous",
        // DAST-10: no to everything is 1, since question 3 is turned round; a yes there and no else is 0
        "dast-10, n n n n n n n n n n, 1, low",
        "dast-10, n n y n n n n n n n, 0, none",
        "dast-10, y y n y y y y y y y, 10, severe",
        "cage-aid, y n n n, 1, possible",
        "cage-aid, y n y n, 2, likely",
        "mini-spin, 2 2 2, 6, positive",
        "mini-spin, 2 2 1, 5, negative",
        "cows, 4 4 5 5 4 4 5 4 4 4 5, 48, severe",
        "cows, 1 2 1 1 1 2 2 1 1 1 0, 13, moderate",
        "ciwa-ar, 7 7 7 7 7 7 7 7 7 4, 67, severe",
        "ciwa-ar, 1 2 1 2 1 0 0 0 2 1, 10, moderate",
        "readiness-ruler, 7, 7, high",
        "whodas-12, 1 1 1 1 1 1 1 1 1 1 1 1, 12, "
    })
    void total(String code, String given, int total, String band) {
        Score score = score(code, given);

        assertThat(score.points()).isEqualTo(total);
        assertThat(score.band()).isEqualTo(band);
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void traumaListNeedsItsEventAndHasFourClusters() {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 1; i <= 20; i++) {
            answers.put(String.valueOf(i), 2);
        }
        Score without = score("pcl-5", answers);
        assertThat(without.points()).isNull();
        assertThat(without.missing()).containsExactly("event");

        answers.put("event", "The accident");
        Score score = score("pcl-5", answers);

        assertThat(score.points()).isEqualTo(40);
        assertThat(score.band()).isEqualTo("probable");
        assertThat(score.scales()).extracting(s -> s.scale() + s.points()).containsExactly("b10", "c4", "d14", "e12");
    }

    @ParameterizedTest
    @CsvSource({
        // nobody who neither drank nor took anything is asked on
        "4 4 4 0 - 0 4 4 4 4 4 4 4 4 4 0, 0, no-use, 24, raised, 24, higher",
        "0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0, 1, use, 0, lower, 0, low",
        "2 2 2 4 4 4 2 2 2 2 2 2 4 2 2 0, 12, use, 12, raised, 14, higher",
        "2 2 2 0 - 0 2 2 2 2 2 2 0 2 2 0, 0, no-use, 12, raised, 10, low",
        "2 2 2 0 - 0 2 2 2 1 2 2 4 2 0 0, 0, no-use, 11, lower, 12, low"
    })
    void addictionMonitorHasThreeScales(
            String given, int use, String useBand, int risk, String riskBand, int protection, String protectionBand) {
        String[] values = given.split(" ");
        List<String> questions =
                List.of("1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17");
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("-")) {
                answers.put(questions.get(i), Integer.valueOf(values[i]));
            }
        }

        Score score = score("bam", answers);

        assertThat(score.points()).isNull();
        assertThat(score.missing()).isEmpty();
        assertThat(score.scales())
                .extracting(s -> s.scale() + " " + s.points() + " " + s.band())
                .containsExactly(
                        "use " + use + " " + useBand,
                        "risk " + risk + " " + riskBand,
                        "protective " + protection + " " + protectionBand);
    }

    @ParameterizedTest
    @CsvSource({"0 0 0 0, negative", "0 0 1 0, positive", "4 - - -, positive", "0 0 0 -, unknown", "- - - -, unknown"})
    void substanceScreenIsPositiveFromAnyUse(String given, String level) {
        assertThat(score("taps-1", given).band()).isEqualTo(level);
    }

    /** The manual permits one; two are too many, and elsewhere none is replaced. */
    @Test
    void oneMissingAnswerIsReplacedOnlyWhereTheSourcePermits() {
        Score one = score("whodas-12", "2 2 2 2 2 2 2 2 2 2 2 -");
        assertThat(one.points()).isEqualTo(24);
        assertThat(one.prorated()).isTrue();
        assertThat(one.missing()).containsExactly("12");

        assertThat(score("whodas-12", "2 2 2 2 2 2 2 2 2 2 - -").points()).isNull();
        assertThat(score("gad-7", "1 1 1 1 1 1 -").points()).isNull();
    }

    @Test
    void withdrawalThatIsCertainCountsEvenWhereAnswersAreMissing() {
        assertThat(alerts("cows", "4 4 5 - - - - - - - -")).containsExactly("MEDICAL_REVIEW");
        assertThat(alerts("cows", "4 4 3 0 0 0 0 0 0 0 0")).isEmpty();
        assertThat(alerts("ciwa-ar", "7 3 - - - - - - - -")).containsExactly("MEDICAL_REVIEW");
        assertThat(alerts("ciwa-ar", "7 2 0 0 0 0 0 0 0 0")).isEmpty();
    }

    @Test
    void anAnswerAgainstTheSkipRuleCounts() {
        assertThat(score("audit-c", "0 2 2").points()).isEqualTo(4);
    }

    @Test
    void skippedIsNotMissingButUnansweredIs() {
        AnswerSheet never = Files.sheet("audit-c", Map.of("1", 0));
        assertThat(never.skipped()).containsExactly("2", "3");
        assertThat(never.open()).isEmpty();

        AnswerSheet unknown = Files.sheet("audit-c", Map.of());
        assertThat(unknown.skipped()).isEmpty();
        assertThat(unknown.open()).containsExactly("1", "2", "3");
    }

    @Test
    void auditGoesOnToItsLastQuestionsAfterNothingInTheSecondAndThird() {
        AnswerSheet light = Files.sheet("audit", Map.of("1", 1, "2", 0, "3", 0));
        assertThat(light.skipped()).containsExactly("4", "5", "6", "7", "8");
        assertThat(light.open()).containsExactly("9", "10");
        assertThat(score("audit", "1 0 0 - - - - - 0 2").points()).isEqualTo(3);

        assertThat(Files.sheet("audit", Map.of("1", 1, "2", 0, "3", 1)).skipped())
                .isEmpty();
        assertThat(Files.sheet("audit", Map.of("1", 1, "2", 0)).skipped()).isEmpty();
        assertThat(Files.sheet("audit", Map.of("1", 0)).open()).containsExactly("9", "10");
    }

    @Test
    void severalOptionsAreAListOfTheirPoints() {
        assertThat(Files.sheet("group-comfort", Map.of("concerns", List.of(0, 3)))
                        .errors())
                .isEmpty();
        assertThat(Files.sheet("group-comfort", Map.of("concerns", List.of(0, 0)))
                        .errors())
                .hasSize(1);
        assertThat(Files.sheet("group-comfort", Map.of("concerns", List.of(9))).errors())
                .hasSize(1);
        assertThat(Files.sheet("group-comfort", Map.of("concerns", 1)).errors()).hasSize(1);
        assertThat(Files.sheet("group-comfort", Map.of("format", -2)).errors()).isEmpty();
        assertThat(Files.sheet("group-comfort", Map.of("format", List.of(-2))).errors())
                .hasSize(1);
    }

    private static List<String> alerts(String code, String given) {
        AnswerSheet sheet = Files.sheet(code, answers(code, given));
        Instrument instrument = Files.of(code);
        return instrument.fired(sheet, instrument.score(sheet, Sex.U)).stream()
                .map(SafetyRule::alert)
                .toList();
    }

    private static Score score(String code, String given) {
        return score(code, answers(code, given));
    }

    private static Score score(String code, Map<String, Object> answers) {
        AnswerSheet sheet = Files.sheet(code, answers);
        assertThat(sheet.errors()).isEmpty();
        return Files.of(code).score(sheet, Sex.U);
    }

    private static Map<String, Object> answers(String code, String given) {
        String[] values = given.split(" ");
        Map<String, Object> answers = new LinkedHashMap<>();
        List<String> questions = Files.of(code).scoring().items();
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case "-" -> {}
                case "y", "n" -> answers.put(questions.get(i), values[i].equals("y"));
                default -> answers.put(questions.get(i), Integer.valueOf(values[i]));
            }
        }
        return answers;
    }
}
