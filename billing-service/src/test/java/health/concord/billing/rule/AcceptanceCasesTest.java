package health.concord.billing.rule;

import static health.concord.billing.rule.Week.FRI;
import static health.concord.billing.rule.Week.MON;
import static health.concord.billing.rule.Week.WED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acceptance cases of the billing rules (billing.md section 8), with exact cents. */
class AcceptanceCasesTest {

    private static final PolicyVersion COMM_A = ShippedPolicies.of("comm-a", Program.SUD);
    private static final PolicyVersion MCD_N = ShippedPolicies.of("mcd-n", Program.SUD);
    private static final PolicyVersion MEDICARE = ShippedPolicies.of("medicare-iop", Program.ANY);

    private static Week caseOne() {
        return Week.under(COMM_A).groups(MON, 3).groups(WED, 3).groups(FRI, 3);
    }

    @Test
    void case1_threeFullDaysAreThreePerDiemsWithAllSessionsBundled() {
        Assessment assessed = caseOne().assessed();

        assertThat(assessed.lines().stream().map(Week::text))
                .containsExactly("03-02 0906 H0015 x1 25000", "03-04 0906 H0015 x1 25000", "03-06 0906 H0015 x1 25000");
        assertThat(caseOne().readyCents()).isEqualTo(75_000);
        assertThat(assessed.lines().stream().flatMap(line -> line.services().stream()))
                .hasSize(9)
                .allMatch(share -> share.kind() == ServiceShare.ShareKind.BUNDLED);
        assertThat(assessed.unbilled()).isEmpty();
    }

    @Test
    void case1_eachLineSaysHowItCameAbout() {
        BillableLine monday = caseOne().assessed().lines().getFirst();

        assertThat(monday.trace().stream().map(TraceStep::rule))
                .containsExactly("POLICY", "DAY_MINUTES", "BUNDLED", "FEE", "WEEK_MINIMUM");
        assertThat(monday.trace().get(1).inputs())
                .containsEntry("minutes", "180")
                .containsEntry("needed", "180")
                .containsEntry("services", "3");
        assertThat(monday.trace().getFirst().inputs())
                .containsEntry("policy", COMM_A.id().toString());
    }

    @Test
    void case2_twoQualifyingDaysWaitForAThirdAndTheShortDayIsDiscrete() {
        assertThat(Week.under(COMM_A)
                        .groups(MON, 3)
                        .groups(WED, 2)
                        .groups(FRI, 3)
                        .lines())
                .containsExactly(
                        "03-02 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3",
                        "03-04 0915 H0005 x2 12000",
                        "03-06 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3");
    }

    @Test
    void case2_withoutAWeekRuleAllOfItIsPaid() {
        Week week = Week.under(MCD_N).groups(MON, 3).groups(WED, 2).groups(FRI, 3);

        assertThat(week.lines())
                .containsExactly("03-02 0906 H0015 x1 25000", "03-04 0915 H0005 x2 12000", "03-06 0906 H0015 x1 25000");
        assertThat(week.readyCents()).isEqualTo(62_000);
    }

    @Test
    void case3_individualTherapyIsBundledAndPeerSupportCarvedOut() {
        Week week = caseOne().individual(MON, "13:00", 45).peer(MON, "14:00", 60);

        assertThat(week.lines())
                .containsExactly(
                        "03-02 0906 H0015 x1 25000",
                        "03-02 0900 H0038 x4 8000",
                        "03-04 0906 H0015 x1 25000",
                        "03-06 0906 H0015 x1 25000");
        assertThat(week.readyCents()).isEqualTo(83_000);
        assertThat(week.assessed().lines().getFirst().services()).hasSize(4);
        assertThat(week.assessed().lines().getFirst().trace())
                .filteredOn(step -> step.rule().equals("BUNDLED"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.inputs()).containsEntry("services", "4").containsEntry("predicts", "CO-97"));
    }

    @Test
    void case4a_aMinuteShortIsDiscrete() {
        assertThat(Week.under(MCD_N)
                        .group(MON, "09:00", 60)
                        .group(MON, "10:00", 60)
                        .group(MON, "11:00", 59)
                        .lines())
                .containsExactly("03-02 0915 H0005 x3 18000");
    }

    @Test
    void case4b_overlappingTimesCountOnceAndAreHeld() {
        Assessment assessed = Week.under(MCD_N)
                .group(MON, "09:00", 120)
                .individual(MON, "10:30", 30)
                .group(MON, "11:00", 30)
                .assessed();

        assertThat(assessed.lines().stream().map(Week::text))
                .containsExactly("03-02 0914 90832 x1 8500 HOLD OVERLAP", "03-02 0915 H0005 x2 12000 HOLD OVERLAP");
        assertThat(assessed.lines().getFirst().trace())
                .filteredOn(step -> step.rule().equals("SHORT_DAY"))
                .singleElement()
                .satisfies(step -> assertThat(step.inputs()).containsEntry("minutes", "150"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"15,none", "16,90832", "37,90832", "38,90834", "52,90834", "53,90837"})
    void case5_psychotherapyIsCodedByItsMinutes(int minutes, String code) {
        Assessment assessed =
                Week.under(outpatient()).individual(MON, "09:00", minutes).assessed();

        if (code == null) {
            assertThat(assessed.lines()).isEmpty();
            assertThat(assessed.unbilled())
                    .singleElement()
                    .satisfies(left -> assertThat(left.reason()).isEqualTo(Unbilled.Reason.BELOW_MINIMUM));
        } else {
            assertThat(assessed.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.code().code()).isEqualTo(code));
        }
    }

    @Test
    void case5_groupAndIndividualAtDifferentTimesGetTheModifierOnTheIndividual() {
        assertThat(Week.under(outpatient())
                        .group(MON, "09:00", 60)
                        .individual(MON, "11:00", 45)
                        .lines())
                .containsExactly("03-02 0914 90834-59 x1 12000", "03-02 0915 90853 x1 6000");
    }

    @Test
    void case5_groupAndIndividualAtTheSameTimeAreHeldWithoutAModifier() {
        assertThat(Week.under(outpatient())
                        .group(MON, "09:00", 60)
                        .individual(MON, "09:30", 45)
                        .lines())
                .containsExactly(
                        "03-02 0914 90834 x1 12000 HOLD NCCI_OVERLAP 90853+90834",
                        "03-02 0915 90853 x1 6000 HOLD NCCI_OVERLAP 90853+90834");
    }

    @ParameterizedTest
    @CsvSource({"7,0", "8,1", "22,1", "23,2", "38,3"})
    void case6_quarterHoursCountFromEightMinutes(int minutes, int units) {
        assertThat(Week.under(quarterHours("CMS_TOTAL")).individual(MON, "09:00", minutes).assessed().lines().stream()
                        .mapToInt(BillableLine::units)
                        .sum())
                .isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"CMS_TOTAL,2", "PER_ENCOUNTER,3", "FULL_UNIT,2"})
    void case6_threeShortEncountersDependOnThePayersUnitRule(String rule, int units) {
        assertThat(Week.under(quarterHours(rule))
                        .individual(MON, "09:00", 10)
                        .individual(MON, "10:00", 10)
                        .individual(MON, "11:00", 10)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.units()).isEqualTo(units));
    }

    @Test
    void case7_medicareTakesEachServiceAsADatedLineAndNoPerDiem() {
        Assessment assessed = Week.under(MEDICARE)
                .at(SiteKind.CMHC)
                .certified(MON)
                .groups(MON, 4)
                .groups(WED, 3)
                .groups(FRI, 2)
                .assessed();

        assertThat(assessed.lines()).hasSize(9).allSatisfy(line -> {
            assertThat(line.code().code()).isEqualTo("90853");
            assertThat(line.holds()).isEmpty();
            assertThat(line.policy().terms().typeOfBill()).isEqualTo("76X");
            assertThat(line.policy().terms().conditionCodes()).containsExactly("92");
        });
        assertThat(assessed.lines().stream().map(AcceptanceCasesTest::tier).distinct())
                .containsExactly("5852 false", "5851 false", "5851 true");
    }

    @Test
    void case7_medicareDoesNotPayAFreestandingSite() {
        assertThat(Week.under(MEDICARE).certified(MON).groups(MON, 1).lines())
                .containsExactly("03-02 0915 90853 x1 6000 HOLD SITE_INELIGIBLE FREESTANDING");
    }

    @Test
    void case8a_aCertificationIsGoodForSixtyDays() {
        LocalDate lastDay = LocalDate.of(2026, 5, 1);
        LocalDate after = LocalDate.of(2026, 5, 4);
        Week week = Week.under(MEDICARE)
                .at(SiteKind.CMHC)
                .on(LocalDate.of(2026, 5, 10))
                .certified(MON)
                .groups(lastDay, 1)
                .groups(after, 1);

        assertThat(week.lines())
                .containsExactly("05-01 0915 90853 x1 6000", "05-04 0915 90853 x1 6000 HOLD CERT_EXPIRED 2026-05-01");
        assertThat(week.certified(LocalDate.of(2026, 5, 6)).lines())
                .as("a later certification does not reach back")
                .last()
                .isEqualTo("05-04 0915 90853 x1 6000 HOLD CERT_EXPIRED 2026-05-01");
    }

    @Test
    void case8b_theEleventhDayHasNoUnitLeft() {
        Week week = Week.under(MCD_N).on(LocalDate.of(2026, 4, 1)).authorised("H0015", 10);
        for (int i = 0; i < 11; i++) {
            week.groups(MON.plusDays(i), 3);
        }

        assertThat(week.lines()).hasSize(11).last().isEqualTo("03-12 0906 H0015 x1 25000 HOLD AUTH_EXHAUSTED 0/1");
        assertThat(week.readyCents()).isEqualTo(250_000);
        assertThat(HoldCode.AUTH_EXHAUSTED.predicts()).contains("CO-197");
    }

    @Test
    void case9a_twoProgramsOnOneDayMakeOnePerDiemUnderTheProgramOfRecord() {
        assertThat(Week.under(MCD_N, ShippedPolicies.of("mcd-n", Program.MH))
                        .groups(MON, 3)
                        .in(Program.MH)
                        .group(MON, "13:00", 60)
                        .group(MON, "14:00", 60)
                        .group(MON, "15:00", 60)
                        .lines())
                .containsExactly("03-02 0906 H0015 x1 25000", "03-02 0905 S9480 x1 24000 HOLD DUPLICATE_PER_DIEM SUD");
    }

    @Test
    void case9a_coOccurringCareIsMarkedOnlyWhereThePolicySaysSo() {
        PolicyVersion marked = ShippedPolicies.of("mcd-n", Program.SUD, terms -> terms.putArray("modifiers")
                .addObject()
                .put("modifier", "HH")
                .put("when", "SUD")
                .putArray("codes")
                .add("H0015"));

        assertThat(Week.under(marked).groups(MON, 3).group(WED, "09:00", 60).lines())
                .containsExactly("03-02 0906 H0015-HH x1 25000", "03-04 0915 H0005 x1 6000");
    }

    @Test
    void case9b_aDayByVideoFromHomeHasItsPlaceAndModifier() {
        assertThat(Week.under(professional())
                        .by(ServiceMode.VIDEO)
                        .groups(MON, 3)
                        .lines())
                .containsExactly("03-02 @10 H0015-95 x1 25000");
    }

    @Test
    void case9c_aDayOfMixedModesIsHeld() {
        assertThat(Week.under(professional())
                        .groups(MON, 2)
                        .by(ServiceMode.VIDEO)
                        .group(MON, "11:00", 60)
                        .lines())
                .containsExactly("03-02 @57 H0015 x1 25000 HOLD MIXED_MODALITY IN_PERSON+VIDEO");
    }

    @Test
    void case10_aRevocationHoldsWhatCameAfterItAndAsksAboutWhatCameBefore() {
        ConsentAnswer revoked = new ConsentAnswer(
                false,
                "CONSENT_REVOKED",
                OffsetDateTime.parse("2026-03-03T10:00:00-05:00").toInstant());
        Assessment assessed = caseOne().assessed();

        assessed.lines().forEach(line -> line.consent(revoked));

        assertThat(assessed.lines().stream().map(Week::text))
                .containsExactly(
                        "03-02 0906 H0015 x1 25000 HOLD RELIANCE_REVIEW CONSENT_REVOKED",
                        "03-04 0906 H0015 x1 25000 HOLD CONSENT_MISSING CONSENT_REVOKED",
                        "03-06 0906 H0015 x1 25000 HOLD CONSENT_MISSING CONSENT_REVOKED");
    }

    private static String tier(BillableLine line) {
        return line.trace().stream()
                .filter(step -> step.rule().equals("DAY_TIER"))
                .map(step -> step.inputs().get("group") + " " + step.inputs().get("review"))
                .findFirst()
                .orElseThrow();
    }

    /** Mental health outside the program: each service by itself. */
    private static PolicyVersion outpatient() {
        return ShippedPolicies.of("comm-a", Program.MH, terms -> terms.remove("perDiem"));
    }

    private static PolicyVersion quarterHours(String unitRule) {
        return changed(terms -> {
            terms.remove("perDiem");
            terms.put("unitRule", unitRule);
            var codes = terms.putArray("serviceCodes");
            codes.addObject()
                    .put("type", "INDIVIDUAL_THERAPY")
                    .put("code", "H0004")
                    .put("basis", "QUARTER_HOUR")
                    .put("minMinutes", 1)
                    .put("revCode", "0914");
            ((ObjectNode) terms.get("feeSchedule")).put("H0004", 2500);
        });
    }

    private static PolicyVersion professional() {
        return ShippedPolicies.of("mcd-n", Program.SUD, terms -> {
            terms.put("claimForm", "PROFESSIONAL");
            terms.putObject("placesOfService")
                    .put("IN_PERSON", "57")
                    .put("VIDEO", "10")
                    .put("AUDIO", "10");
            var modifier = terms.putArray("modifiers").addObject();
            modifier.put("modifier", "95").put("when", "VIDEO").putArray("codes");
        });
    }

    private static PolicyVersion changed(Consumer<ObjectNode> change) {
        return ShippedPolicies.of("comm-a", Program.SUD, change);
    }
}
