package health.concord.billing.rule;

import static health.concord.billing.rule.Week.FRI;
import static health.concord.billing.rule.Week.MON;
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

/** The edges of the billing rules: thresholds, midnight, daylight saving, month end, leap day, a policy that changes. */
class EdgeCasesTest {

    private static final PolicyVersion COMM_A = ShippedPolicies.of("comm-a", Program.SUD);
    private static final PolicyVersion MCD_N = ShippedPolicies.of("mcd-n", Program.SUD);
    private static final PolicyVersion MEDICARE = ShippedPolicies.of("medicare-iop", Program.ANY);

    @ParameterizedTest
    @CsvSource({"179, 03-02 0915 H0005 x1 6000", "180, 03-02 0906 H0015 x1 25000", "181, 03-02 0906 H0015 x1 25000"})
    void theDayThresholdIsInclusive(int minutes, String line) {
        assertThat(Week.under(MCD_N).group(MON, "09:00", minutes).lines()).containsExactly(line);
    }

    @Test
    void aGroupOverMidnightBelongsToTheDayItBeganOn() {
        assertThat(Week.under(MCD_N).group(MON, "22:30", 180).lines()).containsExactly("03-02 0906 H0015 x1 25000");
    }

    @Test
    void theHourThatSpringSkipsIsNotCounted() {
        LocalDate springForward = LocalDate.of(2026, 3, 8);

        // From 01:30 three hours of presence last until 05:30 on the clock.
        assertThat(Week.under(MCD_N)
                        .group(springForward, "01:30", 180)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.minutes()).isEqualTo(180));
    }

    @Test
    void theHourThatAutumnRepeatsIsCountedOnce() {
        LocalDate fallBack = LocalDate.of(2026, 11, 1);

        assertThat(Week.under(MCD_N)
                        .on(LocalDate.of(2026, 11, 9))
                        .group(fallBack, "00:30", 120)
                        .group(fallBack, "02:00", 60)
                        .lines())
                .containsExactly("11-01 0906 H0015 x1 25000");
    }

    @Test
    void aWeekOverTheEndOfAMonthIsOneWeek() {
        LocalDate lastMonday = LocalDate.of(2026, 3, 30);

        assertThat(Week.under(COMM_A)
                        .on(LocalDate.of(2026, 4, 6))
                        .groups(lastMonday, 3)
                        .groups(lastMonday.plusDays(2), 3)
                        .groups(lastMonday.plusDays(4), 3)
                        .lines())
                .containsExactly("03-30 0906 H0015 x1 25000", "04-01 0906 H0015 x1 25000", "04-03 0906 H0015 x1 25000");
    }

    @Test
    void sundayEndsAWeekAndMondayBeginsTheNext() {
        assertThat(Week.under(COMM_A)
                        .on(LocalDate.of(2026, 3, 16))
                        .groups(FRI, 3)
                        .groups(MON.plusDays(6), 3)
                        .groups(MON.plusDays(7), 3)
                        .lines())
                .containsExactly(
                        "03-06 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3",
                        "03-08 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3",
                        "03-09 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 1/3");
    }

    @Test
    void aLeapDayIsADayLikeAnother() {
        LocalDate leap = LocalDate.of(2028, 2, 29);

        assertThat(Week.under(MCD_N).on(leap.plusDays(7)).groups(leap, 3).lines())
                .containsExactly("02-29 0906 H0015 x1 25000");
    }

    @ParameterizedTest
    @CsvSource({"365, false", "366, true"})
    void filingRunsOutTheDayAfterTheLast(int daysLater, boolean held) {
        assertThat(Week.under(MCD_N)
                        .on(MON.plusDays(daysLater))
                        .groups(MON, 3)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(
                                line.holds().stream().anyMatch(hold -> hold.code() == HoldCode.TIMELY_FILING))
                        .isEqualTo(held));
    }

    @Test
    void aPolicyThatChangesInMidWeekAppliesFromItsDay() {
        PolicyVersion before = new PolicyVersion(
                ShippedPolicies.id("before"),
                MCD_N.payer(),
                Program.SUD,
                1,
                LocalDate.of(2026, 1, 1),
                MON.plusDays(1),
                MCD_N.terms());
        PolicyVersion after = ShippedPolicies.of(
                "mcd-n", Program.SUD, terms -> ((ObjectNode) terms.get("feeSchedule")).put("H0015", 26_000));
        PolicyVersion from = new PolicyVersion(
                ShippedPolicies.id("after"), MCD_N.payer(), Program.SUD, 2, MON.plusDays(2), null, after.terms());

        assertThat(Week.under(before, from).groups(MON, 3).groups(WED, 3).lines())
                .containsExactly("03-02 0906 H0015 x1 25000", "03-04 0906 H0015 x1 26000");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "8, false"})
    void case7_partialHospitalizationWithinSevenDaysHolds(int daysBefore, boolean held) {
        LocalDate last = MON.minusDays(daysBefore);
        Week week = Week.under(MEDICARE)
                .at(SiteKind.CMHC)
                .certified(MON)
                .groups(MON, 3)
                .inPartialHospital(last.minusDays(10), last);

        assertThat(week.lines()).hasSize(3).allMatch(line -> line.contains("PHP_TOO_CLOSE") == held);
    }

    @Test
    void aWaivedHoldStandsOnlyWhileTheHoldStays() {
        Week week = Week.under(COMM_A).groups(MON, 3).groups(WED, 3).waived(HoldCode.WEEK_MIN_DAYS);
        assertThat(week.readyCents()).isEqualTo(50_000);

        assertThat(Week.under(COMM_A)
                        .groups(MON, 3)
                        .waived(HoldCode.WEEK_MIN_DAYS)
                        .groups(WED, 3)
                        .lines())
                .as("two of three days is another shortfall than one of three")
                .allMatch(line -> line.contains("WEEK_MIN_DAYS 2/3"));
    }

    @Test
    void coverageThatEndsInMidWeekHoldsWhatComesAfter() {
        assertThat(Week.under(MCD_N)
                        .coveredUntil(MON.plusDays(1))
                        .groups(MON, 3)
                        .group(WED, "09:00", 180)
                        .lines())
                .containsExactly("03-02 0906 H0015 x1 25000", "03-04 x0 0 HOLD COVERAGE_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "61, 1"})
    void aCertificationIsGoodOnItsSixtiethDay(int daysLater, int holds) {
        LocalDate day = MON.plusDays(daysLater);

        assertThat(Week.under(MEDICARE)
                        .at(SiteKind.CMHC)
                        .on(day.plusDays(1))
                        .certified(MON)
                        .groups(day, 1)
                        .assessed()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.holds()).hasSize(holds));
    }
}
