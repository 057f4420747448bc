package health.concord.intake.levelofcare;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.episode.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings of the six dimensions in order, - where unknown. */
class LevelOfCareRulesTest {

    private final LevelOfCareRules rules = new LevelOfCareRules();

    @ParameterizedTest
    @CsvSource({
        // one of the first three is 4, whatever else is known
        "400000,EMERGENCY_OR_INPATIENT_REVIEW",
        "040000,EMERGENCY_OR_INPATIENT_REVIEW",
        "004000,EMERGENCY_OR_INPATIENT_REVIEW",
        "4-----,EMERGENCY_OR_INPATIENT_REVIEW",
        "434444,EMERGENCY_OR_INPATIENT_REVIEW",
        // one of the first three is 3
        "300000,ABOVE_2_1_REVIEW",
        "030000,ABOVE_2_1_REVIEW",
        "003000,ABOVE_2_1_REVIEW",
        "003440,ABOVE_2_1_REVIEW",
        "3--000,ABOVE_2_1_REVIEW",
        // one of the first three is not known
        "-00000,INSUFFICIENT_DATA",
        "0-0000,INSUFFICIENT_DATA",
        "00-000,INSUFFICIENT_DATA",
        "---000,INSUFFICIENT_DATA",
        "00-344,INSUFFICIENT_DATA",
        "-22220,INSUFFICIENT_DATA",
        "------,INSUFFICIENT_DATA",
        // residential review
        "000040,RESIDENTIAL_REVIEW",
        "000330,RESIDENTIAL_REVIEW",
        "000430,RESIDENTIAL_REVIEW",
        "000-40,RESIDENTIAL_REVIEW",
        "111340,RESIDENTIAL_REVIEW",
        // intensive outpatient
        "000300,LEVEL_2_1",
        "110300,LEVEL_2_1",
        "111320,LEVEL_2_1",
        "002200,LEVEL_2_1",
        "002020,LEVEL_2_1",
        "000220,LEVEL_2_1",
        "112220,LEVEL_2_1",
        "000230,LEVEL_2_1",
        "002030,LEVEL_2_1",
        "000420,LEVEL_2_1",
        // all at most 1; the sixth does not set the level
        "000000,LEVEL_1_0",
        "111110,LEVEL_1_0",
        "111114,LEVEL_1_0",
        "00000-,LEVEL_1_0",
        // the clinician decides
        "002000,CLINICIAN_DECIDES",
        "000200,CLINICIAN_DECIDES",
        "000020,CLINICIAN_DECIDES",
        "000030,CLINICIAN_DECIDES",
        "000400,CLINICIAN_DECIDES",
        "200300,CLINICIAN_DECIDES",
        "022200,CLINICIAN_DECIDES",
        "200000,CLINICIAN_DECIDES",
        "020000,CLINICIAN_DECIDES",
        "000-00,CLINICIAN_DECIDES",
        "0000-0,CLINICIAN_DECIDES"
    })
    void suggestionOfSubstanceUseProgram(String ratings, String suggestion) {
        assertThat(suggest(Program.SUD, ratings, null, null).suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "220300,LEVEL_2_1",
        "122220,LEVEL_2_1",
        "200300,LEVEL_2_1",
        "000300,LEVEL_2_1",
        "220000,CLINICIAN_DECIDES",
        "320300,ABOVE_2_1_REVIEW"
    })
    void medicalCoverAllowsTwoInTheFirstDimensions(String ratings, String suggestion) {
        assertThat(suggest(Program.SUD, ratings, null, true).suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "000300,19,LEVEL_2_1",
        "000300,20,LEVEL_2_5",
        "000000,20,LEVEL_2_5",
        "000040,20,RESIDENTIAL_REVIEW",
        "400000,20,EMERGENCY_OR_INPATIENT_REVIEW",
        "0-0000,20,INSUFFICIENT_DATA"
    })
    void twentyHoursAskForMore(String ratings, int hours, String suggestion) {
        assertThat(suggest(Program.SUD, ratings, hours, null).suggestion()).isEqualTo(suggestion);
    }

    /** Mental health alone leaves the fourth dimension out, whatever stands in it. */
    @ParameterizedTest
    @CsvSource({
        "002020,LEVEL_2_1",
        "002420,LEVEL_2_1",
        "002200,CLINICIAN_DECIDES",
        "000400,LEVEL_1_0",
        "111-10,LEVEL_1_0",
        "000300,LEVEL_1_0",
        "000330,CLINICIAN_DECIDES",
        "000040,RESIDENTIAL_REVIEW",
        "00-000,INSUFFICIENT_DATA"
    })
    void suggestionOfMentalHealthProgram(String ratings, String suggestion) {
        assertThat(suggest(Program.MH, ratings, null, null).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void suggestionCarriesReasonsWithInputsAndVersion() {
        Suggestion suggestion = suggest(Program.SUD, "400330", null, null);

        assertThat(suggestion.ruleVersion()).isEqualTo("2026-03");
        assertThat(suggestion.edition()).isEqualTo("4");
        assertThat(suggestion.reasons()).extracting(Suggestion.FiredRule::rule).containsExactly("LOC-1", "LOC-4");
        assertThat(suggestion.reasons().getFirst().inputs())
                .containsEntry("withdrawal", 4)
                .containsEntry("physicalHealth", 0)
                .containsEntry("mentalHealth", 0);
    }

    @Test
    void knownSevereRatingIsShownBesideWhatIsMissing() {
        Suggestion suggestion = suggest(Program.SUD, "4-0000", null, null);

        assertThat(suggestion.reasons()).extracting(Suggestion.FiredRule::rule).containsExactly("LOC-1", "LOC-3");
        assertThat(suggestion.reasons().get(1).inputs()).containsEntry("physicalHealth", "unknown");
    }

    @Test
    void rulesThatAnUnknownLeavesOpenAreNamed() {
        assertThat(suggest(Program.SUD, "0003-0", null, null).undetermined()).contains("LOC-4");
        assertThat(suggest(Program.SUD, "0003-0", null, null).suggestion()).isEqualTo("LEVEL_2_1");
    }

    @Test
    void levelsOnlyAgreeWithTheirSuggestion() {
        assertThat(suggest(Program.SUD, "000300", null, null).agreesWith("2.1")).isTrue();
        assertThat(suggest(Program.SUD, "000300", null, null).agreesWith("1.0")).isFalse();
        assertThat(suggest(Program.SUD, "002000", null, null).agreesWith("1.0")).isTrue();
        assertThat(suggest(Program.SUD, "-00000", null, null).agreesWith("2.1")).isFalse();
        assertThat(rules.isLower("1.0", "2.1")).isTrue();
        assertThat(rules.isLower("2.1", "2.1")).isFalse();
        assertThat(rules.isLower("2.1", null)).isFalse();
    }

    private Suggestion suggest(Program program, String ratings, Integer hours, Boolean cover) {
        Integer[] r = new Integer[6];
        for (int i = 0; i < 6; i++) {
            r[i] = ratings.charAt(i) == '-' ? null : ratings.charAt(i) - '0';
        }
        return rules.suggest(
                program, new RateDimensions("4", new Ratings(r[0], r[1], r[2], r[3], r[4], r[5]), hours, cover));
    }
}
