package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumScoringTest {

    @ParameterizedTest
    @CsvSource({
        "phq-9,0,minimal",
        "phq-9,4,minimal",
        "phq-9,5,mild",
        "phq-9,9,mild",
        "phq-9,10,moderate",
        "phq-9,14,moderate",
        "phq-9,15,moderately-severe",
        "phq-9,19,moderately-severe",
        "phq-9,20,severe",
        "phq-9,27,severe",
        "gad-7,0,minimal",
        "gad-7,4,minimal",
        "gad-7,5,mild",
        "gad-7,9,mild",
        "gad-7,10,moderate",
        "gad-7,14,moderate",
        "gad-7,15,severe",
        "gad-7,21,severe",
        "audit,0,low",
        "audit,7,low",
        "audit,8,hazardous",
        "audit,15,hazardous",
        "audit,16,harmful",
        "audit,19,harmful",
        "audit,20,dependence-likely",
        "audit,40,dependence-likely",
        "dast-10,0,none",
        "dast-10,1,low",
        "dast-10,2,low",
        "dast-10,3,moderate",
        "dast-10,5,moderate",
        "dast-10,6,substantial",
        "dast-10,8,substantial",
        "dast-10,9,severe",
        "dast-10,10,severe",
        "mini-spin,0,negative",
        "mini-spin,5,negative",
        "mini-spin,6,positive",
        "mini-spin,12,positive",
        "ciwa-ar,0,mild",
        "ciwa-ar,9,mild",
        "ciwa-ar,10,moderate",
        "ciwa-ar,18,moderate",
        "ciwa-ar,19,severe",
        "ciwa-ar,67,severe",
        "cage-aid,0,negative",
        "cage-aid,1,possible",
        "cage-aid,2,likely",
        "cage-aid,4,likely",
        "cows,0,none",
        "cows,4,none",
        "cows,5,mild",
        "cows,12,mild",
        "cows,13,moderate",
        "cows,24,moderate",
        "cows,25,moderately-severe",
        "cows,36,moderately-severe",
        "cows,37,severe",
        "cows,48,severe",
        "pcl-5,0,below-cut-off",
        "pcl-5,30,below-cut-off",
        "pcl-5,31,probable",
        "pcl-5,80,probable",
        "readiness-ruler,0,low",
        "readiness-ruler,3,low",
        "readiness-ruler,4,middle",
        "readiness-ruler,6,middle",
        "readiness-ruler,7,high",
        "readiness-ruler,10,high"
    })
    void everyBandEdge(String code, int total, String band) {
        assertThat(Files.of(code).scoring().ofTotal(total, Sex.U).orElseThrow().band())
                .isEqualTo(band);
    }

    /** Positive from 3 for women and from 4 for men; where the sex is not known the lower cut-off holds. */
    @ParameterizedTest
    @CsvSource({
        "F,2,negative",
        "F,3,positive",
        "M,3,negative",
        "M,4,positive",
        "U,2,negative",
        "U,3,positive",
        "F,0,negative",
        "M,0,negative",
        "F,12,positive",
        "M,12,positive"
    })
    void alcoholCutOffGoesBySex(Sex sex, int total, String band) {
        assertThat(Files.of("audit-c")
                        .scoring()
                        .ofTotal(total, sex)
                        .orElseThrow()
                        .band())
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9,-1",
        "phq-9,28",
        "gad-7,22",
        "audit,41",
        "dast-10,11",
        "mini-spin,13",
        "ciwa-ar,68",
        "cows,49",
        "pcl-5,81",
        "readiness-ruler,11",
        "audit-c,13",
        "cage-aid,5",
        "whodas-12,49",
        "bam,0",
        "taps-1,0",
        "group-comfort,0",
        "c-ssrs,0"
    })
    void totalOutOfRangeIsNone(String code, int total) {
        assertThat(Files.of(code).scoring().ofTotal(total, Sex.U)).isEmpty();
    }

    @Test
    void answersAreSummed() {
        Map<String, Object> answers = phq9(2);
        answers.put("9", 0);
        answers.put("difficulty", 3);

        Score score = score("phq-9", answers);

        assertThat(score).isEqualTo(new Score(16, "moderately-severe", List.of()));
    }

    @Test
    void oneMissingAnswerLeavesTheTotalUnknown() {
        Map<String, Object> answers = phq9(3);
        answers.remove("4");

        Score score = score("phq-9", answers);

        assertThat(score.points()).isNull();
        assertThat(score.band()).isNull();
        assertThat(score.missing()).containsExactly("4");
        assertThat(score.floor()).isEqualTo(24);
    }

    @Test
    void answerOfNullIsMissing() {
        Map<String, Object> answers = phq9(3);
        answers.put("4", null);

        assertThat(Files.sheet("phq-9", answers).errors()).isEmpty();
        assertThat(score("phq-9", answers).missing()).containsExactly("4");
    }

    @Test
    void wrongAnswersAreNamed() {
        Map<String, Object> answers = phq9(1);
        answers.put("1", 4);
        answers.put("2", "Several days");
        answers.put("3", true);
        answers.put("10", 1);
        answers.put("intro", 1);

        assertThat(Files.sheet("phq-9", answers).errors())
                .extracting("field")
                .containsExactlyInAnyOrder("answers.1", "answers.2", "answers.3", "answers.10", "answers.intro");
    }

    @Test
    void rulerTakesWholeNumbersOfItsRange() {
        assertThat(Files.sheet("readiness-ruler", Map.of("1", 10)).errors()).isEmpty();
        assertThat(Files.sheet("readiness-ruler", Map.of("1", 11)).errors()).hasSize(1);
        assertThat(Files.sheet("readiness-ruler", Map.of("1", 7.5)).errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,1", "3,1"})
    void ninthAnswerAsksForTheScreener(int points, int fired) {
        Map<String, Object> answers = new HashMap<>(Map.of("9", points));
        AnswerSheet sheet = Files.sheet("phq-9", answers);

        assertThat(Files.of("phq-9").safety().stream().filter(r -> r.fires(sheet, score("phq-9", answers))))
                .hasSize(fired)
                .allMatch(r -> "c-ssrs".equals(r.need()));
    }

    @Test
    void missingNinthAnswerIsNotZero() {
        AnswerSheet sheet = Files.sheet("phq-9", Map.of("1", 0));

        assertThat(sheet.points("9")).isNull();
    }

    private static Score score(String code, Map<String, Object> answers) {
        return Files.of(code).score(Files.sheet(code, answers), Sex.U);
    }

    private static Map<String, Object> phq9(int points) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 1; i <= 9; i++) {
            answers.put(String.valueOf(i), points);
        }
        return answers;
    }
}
