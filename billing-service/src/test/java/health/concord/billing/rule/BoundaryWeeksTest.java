package health.concord.billing.rule;

import static health.concord.billing.rule.Week.FRI;
import static health.concord.billing.rule.Week.MON;
import static health.concord.billing.rule.Week.TUE;
import static health.concord.billing.rule.Week.WED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks over which something changes: payer, policy, month, year, clock. */
class BoundaryWeeksTest {

    private static final PolicyVersion COMM_A = ShippedPolicies.of("comm-a", Program.SUD);
    private static final PolicyVersion MCD_N = ShippedPolicies.of("mcd-n", Program.SUD);
    private static final PolicyVersion MEDICARE = ShippedPolicies.of("medicare-iop", Program.ANY);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theWeeksDaysCountOverBothVersionsOfAPolicy() {
        PolicyVersion before = new PolicyVersion(
                ShippedPolicies.id("before"), COMM_A.payer(), Program.SUD, 1, NEW_YEAR, TUE, COMM_A.terms());
        PolicyVersion dearer = ShippedPolicies.of(
                "comm-a", Program.SUD, terms -> ((ObjectNode) terms.get("feeSchedule")).put("H0015", 26_001));
        PolicyVersion after = new PolicyVersion(
                ShippedPolicies.id("after"), COMM_A.payer(), Program.SUD, 2, WED, null, dearer.terms());

        assertThat(Week.under(before, after)
                        .groups(MON, 3)
                        .groups(WED, 3)
                        .groups(FRI, 3)
                        .lines())
                .containsExactly("03-02 0906 H0015 x1 25000", "03-04 0906 H0015 x1 26001", "03-06 0906 H0015 x1 26001");
    }

    @Test
    void aThresholdThatRisesInMidWeekHoldsOnlyTheDaysUnderIt() {
        PolicyVersion before = new PolicyVersion(
                ShippedPolicies.id("before"), COMM_A.payer(), Program.SUD, 1, NEW_YEAR, TUE, COMM_A.terms());
        PolicyVersion stricter = ShippedPolicies.of(
                "comm-a", Program.SUD, terms -> ((ObjectNode) terms.get("perDiem")).put("weekMinDays", 4));
        PolicyVersion after = new PolicyVersion(
                ShippedPolicies.id("after"), COMM_A.payer(), Program.SUD, 2, WED, null, stricter.terms());

        assertThat(Week.under(before, after)
                        .groups(MON, 3)
                        .groups(WED, 3)
                        .groups(FRI, 3)
                        .lines())
                .containsExactly(
                        "03-02 0906 H0015 x1 25000",
                        "03-04 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 3/4",
                        "03-06 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 3/4");
    }

    @Test
    void aPayerThatChangesInMidWeekHasItsOwnDaysOnly() {
        assertThat(Week.under(COMM_A, MCD_N)
                        .covered(COMM_A, 1, NEW_YEAR, TUE)
                        .covered(MCD_N, 1, WED, null)
                        .groups(MON, 3)
                        .groups(WED, 3)
                        .groups(FRI, 3)
                        .lines())
                .containsExactly(
                        "03-02 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 1/3",
                        "03-04 0906 H0015 x1 25000",
                        "03-06 0906 H0015 x1 25000");
    }

    @Test
    void whereTheFirstCoverageEndedTheSecondIsBilledFirst() {
        Week week = Week.under(COMM_A, MCD_N)
                .covered(COMM_A, 1, NEW_YEAR, MON)
                .covered(MCD_N, 2, NEW_YEAR, null)
                .groups(MON, 2)
                .groups(TUE, 3);

        assertThat(week.assessed().lines())
                .extracting(line -> line.cover().payer())
                .containsExactly(COMM_A.payer(), MCD_N.payer());
        assertThat(week.lines()).containsExactly("03-02 0915 H0005 x2 12000", "03-03 0906 H0015 x1 25000");
    }

    @Test
    void groupsAroundMidnightAreOfTheDaysTheyBeganOn() {
        assertThat(Week.under(MCD_N)
                        .group(MON, "23:00", 90)
                        .group(TUE, "00:30", 179)
                        .lines())
                .containsExactly("03-02 0915 H0005 x1 6000", "03-03 0915 H0005 x1 6000");
    }

    @ParameterizedTest
    @CsvSource({"179, 0915 H0005 x1 6000", "180, 0906 H0015 x1 25000"})
    void theThresholdIsOfMinutesLivedWhenTheClockIsPutForward(int minutes, String line) {
        // 180 minutes from half past midnight end at half past four on the clock.
        assertThat(Week.under(MCD_N)
                        .group(LocalDate.of(2026, 3, 8), "00:30", minutes)
                        .lines())
                .containsExactly("03-08 " + line);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, true", "2026-03-07, false"})
    void case7_partialHospitalizationThatEndedInTheMonthBeforeHoldsSevenDays(LocalDate day, boolean held) {
        assertThat(Week.under(MEDICARE)
                        .at(SiteKind.CMHC)
                        .certified(MON)
                        .groups(day, 1)
                        .inPartialHospital(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 27))
                        .lines())
                .singleElement()
                .asString()
                .matches(line -> line.contains("HOLD PHP_TOO_CLOSE 2026-02-27") == held);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-10, true", "2026-03-17, true", "2026-03-18, false"})
    void case7_aDayWithinAPartialHospitalizationIsHeldAndOneBeforeItIsNot(LocalDate day, boolean held) {
        assertThat(Week.under(MEDICARE)
                        .at(SiteKind.CMHC)
                        .on(LocalDate.of(2026, 3, 20))
                        .certified(LocalDate.of(2026, 2, 20))
                        .groups(day, 1)
                        .inPartialHospital(MON, LocalDate.of(2026, 3, 10))
                        .lines())
                .singleElement()
                .asString()
                .matches(line -> line.contains("PHP_TOO_CLOSE") == held);
    }

    @ParameterizedTest
    @CsvSource({"2028-04-01, 0", "2028-04-02, 1"})
    void sixtyDaysOfACertificationCountTheLeapDay(LocalDate day, int holds) {
        assertThat(Week.under(MEDICARE)
                        .at(SiteKind.CMHC)
                        .on(day)
                        .certified(LocalDate.of(2028, 2, 1))
                        .groups(day, 1)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.holds()).hasSize(holds));
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29, 0", "2028-03-01, 1"})
    void filingRunsOutOnALeapDay(LocalDate today, int holds) {
        assertThat(Week.under(MCD_N)
                        .on(today)
                        .groups(LocalDate.of(2027, 3, 1), 3)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.holds()).hasSize(holds));
    }

    @Test
    void aWeekOverTheNewYearIsOneWeek() {
        LocalDate monday = LocalDate.of(2026, 12, 28);

        assertThat(Week.under(COMM_A)
                        .on(LocalDate.of(2027, 1, 4))
                        .groups(monday, 3)
                        .groups(monday.plusDays(2), 3)
                        .groups(monday.plusDays(4), 3)
                        .lines())
                .containsExactly("12-28 0906 H0015 x1 25000", "12-30 0906 H0015 x1 25000", "01-01 0906 H0015 x1 25000");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void theLastUnitOfAnAuthorisationIsPaidAndTheNextIsNot(int units, int holds) {
        assertThat(Week.under(MCD_N)
                        .authorised("H0015", units)
                        .groups(MON, 3)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.holds()).hasSize(holds));
    }
}
