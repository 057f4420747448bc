package health.concord.billing.rule;

import static health.concord.billing.rule.Week.MON;
import static health.concord.billing.rule.Week.WED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.delivery.Program;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loaded code pairs and unit limits on a day's lines. */
class CodingEditRulesTest {

    private static final PolicyVersion MCD_N = ShippedPolicies.of("mcd-n", Program.SUD);
    private static final PolicyVersion MEDICARE = ShippedPolicies.of("medicare-iop", Program.ANY);

    @ParameterizedTest
    @CsvSource({
        "0, '03-02 0914 90834 x1 12000 HOLD NCCI_PAIR H0005+90834'",
        "1, '03-02 0914 90834-59 x1 12000'",
        "9, '03-02 0914 90834 x1 12000'"
    })
    void theIndicatorSaysWhetherAPairIsPaidTogether(int indicator, String individual) {
        assertThat(apart().pair("H0005", "90834", indicator).lines())
                .containsExactly(individual, "03-02 0915 H0005 x1 6000");
    }

    @Test
    void overlappingTimesGetNoModifier() {
        assertThat(Week.under(MCD_N)
                        .group(MON, "09:00", 60)
                        .individual(MON, "09:30", 45)
                        .pair("H0005", "90834", 1)
                        .lines())
                .first()
                .asString()
                .startsWith("03-02 0914 90834 x1 12000 HOLD")
                .contains("NCCI_PAIR H0005+90834");
    }

    @Test
    void theTraceNamesTheFile() {
        assertThat(apart().pair("H0005", "90834", 1)
                        .assessed()
                        .lines()
                        .getFirst()
                        .trace())
                .filteredOn(step -> step.rule().equals("NCCI_PAIR"))
                .singleElement()
                .satisfies(step -> assertThat(step.inputs())
                        .containsEntry("file", "ncci.txt")
                        .containsEntry("indicator", "1")
                        .containsEntry("column1", "H0005"));
    }

    @Test
    void aPairHoldsFromItsFirstDayToItsLast() {
        Week week = Week.under(MCD_N)
                .group(MON, "09:00", 60)
                .individual(MON, "11:00", 45)
                .group(WED, "09:00", 60)
                .individual(WED, "11:00", 45);
        CodePair untilTuesday = new CodePair("H0005", "90834", LocalDate.of(2020, 1, 1), MON.plusDays(1), 0);

        assertThat(week.edits(week.pairs(LocalDate.of(2026, 1, 1), null, untilTuesday))
                        .lines())
                .filteredOn(line -> line.contains("NCCI_PAIR"))
                .containsExactly("03-02 0914 90834 x1 12000 HOLD NCCI_PAIR H0005+90834");
    }

    @Test
    void aNewQuartersFileAppliesFromItsDayInMidWeek() {
        Week week = Week.under(MCD_N)
                .group(MON, "09:00", 60)
                .individual(MON, "11:00", 45)
                .group(WED, "09:00", 60)
                .individual(WED, "11:00", 45);
        LocalDate always = LocalDate.of(2020, 1, 1);

        assertThat(week.edits(week.pairs(
                                LocalDate.of(2026, 1, 1),
                                MON.plusDays(1),
                                new CodePair("H0005", "90834", always, null, 1)))
                        .edits(week.pairs(WED, null, new CodePair("H0005", "90834", always, null, 0)))
                        .lines())
                .filteredOn(line -> line.contains("90834"))
                .containsExactly(
                        "03-02 0914 90834-59 x1 12000", "03-04 0914 90834 x1 12000 HOLD NCCI_PAIR H0005+90834");
    }

    @Test
    void whatIsOnAnotherFormOrOnAnotherDayIsNoPair() {
        CodingEdits professional = new CodingEdits(
                ShippedPolicies.id("p"),
                "p.txt",
                ClaimForm.PROFESSIONAL,
                LocalDate.of(2026, 1, 1),
                null,
                List.of(new CodePair("H0005", "90834", LocalDate.of(2020, 1, 1), null, 0)),
                List.of());

        assertThat(apart().edits(professional).lines()).noneMatch(line -> line.contains("NCCI"));
        assertThat(Week.under(MCD_N)
                        .group(MON, "09:00", 60)
                        .individual(WED, "11:00", 45)
                        .pair("H0005", "90834", 0)
                        .lines())
                .noneMatch(line -> line.contains("NCCI"));
    }

    @Test
    void aPayerThatDoesNotGoByThemIsLeftAlone() {
        PolicyVersion own =
                ShippedPolicies.of("mcd-n", Program.SUD, (ObjectNode terms) -> terms.put("codingEdits", false));

        assertThat(Week.under(own)
                        .group(MON, "09:00", 60)
                        .individual(MON, "11:00", 45)
                        .pair("H0005", "90834", 0)
                        .lines())
                .noneMatch(line -> line.contains("NCCI"));
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 0", "3, 2, 4", "3, 3, 4", "3, 1, 0", "0, 1, 4"})
    void unitsBeyondTheLimitOfTheLineOrOfTheDayAreHeld(int most, int indicator, int held) {
        assertThat(Week.under(MEDICARE)
                        .at(health.concord.billing.policy.SiteKind.CMHC)
                        .certified(MON)
                        .groups(MON, 4)
                        .limit("90853", most, indicator)
                        .lines())
                .hasSize(4)
                .filteredOn(line -> line.contains("MUE_EXCEEDED " + (indicator == 1 ? "1" : "4") + "/" + most))
                .hasSize(held);
    }

    @Test
    void aLimitMayBeWaivedWithTheDocumentationAtHand() {
        Week week = Week.under(MCD_N).peer(MON, "09:00", 120).limit("H0038", 7, 3);
        assertThat(week.lines()).containsExactly("03-02 0900 H0038 x8 16000 HOLD MUE_EXCEEDED 8/7");

        assertThat(week.waived(HoldCode.MUE_EXCEEDED).lines()).containsExactly("03-02 0900 H0038 x8 16000");
    }

    private static Week apart() {
        return Week.under(MCD_N).group(MON, "09:00", 60).individual(MON, "11:00", 45);
    }
}
