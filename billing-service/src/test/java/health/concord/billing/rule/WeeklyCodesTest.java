package health.concord.billing.rule;

import static health.concord.billing.rule.Week.FRI;
import static health.concord.billing.rule.Week.MON;
import static health.concord.billing.rule.Week.THU;
import static health.concord.billing.rule.Week.TUE;
import static health.concord.billing.rule.Week.WED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Codes that pay a week at once: Medicare's G0137 at an opioid treatment program, Maryland's H0016. */
class WeeklyCodesTest {

    private static final LocalDate SUN = MON.plusDays(6);
    private static final PolicyVersion OTP = ShippedPolicies.of("medicare-otp", Program.ANY);

    /** A state that pays case management by the week, and neither groups nor days of the program beside it. */
    private static final PolicyVersion STATE = ShippedPolicies.of("mcd-n", Program.SUD, terms -> {
        ObjectNode perWeek = terms.putObject("perWeek");
        perWeek.put("code", "H0016")
                .put("revCode", "0900")
                .put("minServices", 1)
                .put("shortWeek", "HOLD");
        perWeek.putArray("bundled").add("T1007");
        perWeek.putArray("excluded").add("H0005").add("H0015");
        perWeek.putArray("carveOut")
                .add("H0038")
                .add("H0001")
                .add("90832")
                .add("90834")
                .add("90837")
                .add("90847");
        ((ObjectNode) terms.get("feeSchedule")).put("H0016", 21_536);
    });

    private static Week week(PolicyVersion... policies) {
        return Week.under(policies).at(SiteKind.OTP).certified(LocalDate.of(2026, 2, 23));
    }

    private static PolicyVersion otp(Consumer<ObjectNode> change) {
        return ShippedPolicies.of("medicare-otp", Program.ANY, change);
    }

    private static PolicyVersion shortWeek(String what) {
        return otp(terms -> ((ObjectNode) terms.get("perWeek")).put("shortWeek", what));
    }

    @Test
    void nineServicesAreOneLineOfTheFirstDayAndAllArePaidWithIt() {
        Week week = week(OTP).groups(WED, 3).groups(TUE, 3).groups(FRI, 2).individual(SUN, "09:00", 45);

        assertThat(week.lines()).containsExactly("03-03 @58 G0137 x1 90000");
        assertThat(week.assessed().lines().getFirst()).satisfies(line -> {
            assertThat(line.services()).hasSize(9).allMatch(share -> share.kind() == ServiceShare.ShareKind.BUNDLED);
            assertThat(line.trace())
                    .extracting(TraceStep::rule)
                    .contains("POLICY", "WEEK_SERVICES", "BUNDLED", "FEE")
                    .doesNotContain("POLICY_CHANGED");
        });
    }

    @Test
    void eightWaitAndOneTooShortForACodeIsNoService() {
        Week week = week(OTP).groups(MON, 3).groups(WED, 3).groups(FRI, 2).individual(FRI, "15:00", 15);

        assertThat(week.lines()).containsExactly("03-02 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 8/9");
        assertThat(week.assessed().unbilled())
                .extracting(Unbilled::reason)
                .containsExactly(Unbilled.Reason.BELOW_MINIMUM);
        assertThat(week.waived(HoldCode.WEEK_MIN_SERVICES).readyCents()).isEqualTo(90_000);
    }

    @Test
    void sundayCountsForTheWeekAndMondayForTheNext() {
        assertThat(week(OTP).groups(MON, 4).groups(THU, 4).groups(SUN, 1).lines())
                .containsExactly("03-02 @58 G0137 x1 90000");
        assertThat(week(OTP)
                        .on(LocalDate.of(2026, 3, 16))
                        .groups(MON, 4)
                        .groups(THU, 4)
                        .groups(SUN.plusDays(1), 1)
                        .lines())
                .containsExactly(
                        "03-02 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 8/9",
                        "03-09 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 1/9");
    }

    @Test
    void aShortWeekIsBilledByItsServicesOnlyOnceItIsOver() {
        PolicyVersion discrete = shortWeek("DISCRETE");

        assertThat(week(discrete).on(SUN).groups(MON, 2).lines())
                .containsExactly("03-02 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 2/9");
        assertThat(week(discrete).on(SUN.plusDays(1)).groups(MON, 2).lines())
                .containsExactly("03-02 @58 90853 x1 6000", "03-02 @58 90853 x1 6000");
        assertThat(week(shortWeek("NONE")).groups(MON, 8).assessed()).satisfies(none -> {
            assertThat(none.lines()).isEmpty();
            assertThat(none.unbilled()).hasSize(8).allMatch(left -> left.reason() == Unbilled.Reason.SHORT_WEEK);
        });
    }

    @Test
    void aShortWeekThatAPersonLetGoStaysOneOnceItIsOver() {
        assertThat(week(shortWeek("DISCRETE"))
                        .on(SUN)
                        .groups(MON, 2)
                        .waived(HoldCode.WEEK_MIN_SERVICES)
                        .on(SUN.plusDays(1))
                        .lines())
                .containsExactly("03-02 @58 G0137 x1 90000");
    }

    @Test
    void aPolicyThatChangesWithinTheWeekDoesNotPartIt() {
        PolicyVersion before = dated(OTP, LocalDate.of(2024, 1, 1), TUE, 1);
        PolicyVersion after = dated(
                otp(terms -> {
                    ((ObjectNode) terms.get("feeSchedule")).put("G0137", 95_000);
                    ((ObjectNode) terms.get("perWeek")).put("minServices", 12);
                }),
                WED,
                null,
                2);

        Week week = week(before, after).groups(MON, 3).groups(WED, 3).groups(FRI, 3);

        assertThat(week.lines()).containsExactly("03-02 @58 G0137 x1 90000");
        assertThat(week.assessed().lines().getFirst().trace())
                .extracting(TraceStep::rule)
                .contains("POLICY_CHANGED");
        assertThat(week(before, after).groups(WED, 6).groups(FRI, 6).lines())
                .containsExactly("03-04 @58 G0137 x1 95000");
        assertThat(week(before, after).groups(WED, 6).groups(FRI, 5).lines())
                .containsExactly("03-04 @58 G0137 x1 95000 HOLD WEEK_MIN_SERVICES 11/12");
    }

    @Test
    void whatWasBilledByServiceBeforeThePolicyBeganDoesNotCount() {
        PolicyVersion before = dated(otp(terms -> terms.remove("perWeek")), LocalDate.of(2024, 1, 1), TUE, 1);
        PolicyVersion after = dated(OTP, WED, null, 2);

        assertThat(week(before, after).groups(MON, 2).groups(WED, 8).lines())
                .containsExactly(
                        "03-02 @58 90853 x1 6000",
                        "03-02 @58 90853 x1 6000",
                        "03-04 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 8/9");
    }

    @Test
    void eachOfTwoPayersCountsItsOwn() {
        PolicyVersion other = ShippedPolicies.of("mcd-n", Program.SUD);

        assertThat(week(OTP, other)
                        .covered(OTP, 1, LocalDate.of(2026, 1, 1), WED)
                        .covered(other, 1, THU, null)
                        .groups(MON, 5)
                        .groups(WED, 4)
                        .groups(THU, 2)
                        .lines())
                .containsExactly("03-02 @58 G0137 x1 90000", "03-05 0915 H0005 x2 12000");
        assertThat(week(OTP, other)
                        .covered(OTP, 1, LocalDate.of(2026, 1, 1), WED)
                        .covered(other, 1, THU, null)
                        .groups(MON, 5)
                        .groups(WED, 3)
                        .groups(THU, 1)
                        .lines())
                .containsExactly("03-02 @58 G0137 x1 90000 HOLD WEEK_MIN_SERVICES 8/9", "03-05 0915 H0005 x1 6000");
    }

    @Test
    void whatTheWeekExcludesIsHeldAndWhatItCarvesOutIsPaidBesideIt() {
        Week week = Week.under(STATE)
                .group(MON, "09:00", 60)
                .caseManagement(TUE, "09:00", 30)
                .groups(WED, 3)
                .peer(FRI, "09:00", 30);

        assertThat(week.lines())
                .containsExactly(
                        "03-02 0915 H0005 x1 6000 HOLD WEEK_EXCLUDED H0016+H0005",
                        "03-03 0900 H0016 x1 21536",
                        "03-04 0906 H0015 x1 25000 HOLD WEEK_EXCLUDED H0016+H0015",
                        "03-06 0900 H0038 x2 4000");
        assertThat(week.readyCents()).isEqualTo(25_536);
        assertThat(HoldCode.WEEK_EXCLUDED.predicts()).contains("CO-97");
    }

    @Test
    void aWeekWithoutTheCodeExcludesNothing() {
        assertThat(Week.under(STATE)
                        .on(LocalDate.of(2026, 3, 16))
                        .caseManagement(SUN, "09:00", 30)
                        .group(SUN.plusDays(1), "09:00", 60)
                        .lines())
                .containsExactly("03-08 0900 H0016 x1 21536", "03-09 0915 H0005 x1 6000");
    }

    @Test
    void twoPlacesAtOnceOnALaterDayHoldTheWeek() {
        assertThat(week(OTP)
                        .groups(MON, 4)
                        .groups(WED, 4)
                        .individual(WED, "09:30", 45)
                        .lines())
                .containsExactly("03-02 @58 G0137 x1 90000 HOLD OVERLAP");
    }

    @Test
    void waysOfMeetingMatterOnlyWhereTheyAreCodedDifferently() {
        PolicyVersion told = otp(terms -> terms.putArray("modifiers")
                .addObject()
                .put("modifier", "95")
                .put("when", "VIDEO")
                .putArray("codes"));

        assertThat(week(OTP).groups(MON, 5).by(ServiceMode.VIDEO).groups(WED, 4).lines())
                .containsExactly("03-02 @58 G0137 x1 90000");
        assertThat(week(told)
                        .groups(MON, 5)
                        .by(ServiceMode.VIDEO)
                        .groups(WED, 4)
                        .lines())
                .containsExactly("03-02 @58 G0137 x1 90000 HOLD MIXED_MODALITY IN_PERSON+VIDEO");
        assertThat(week(told)
                        .by(ServiceMode.VIDEO)
                        .groups(MON, 5)
                        .groups(WED, 4)
                        .lines())
                .containsExactly("03-02 @58 G0137-95 x1 90000");
    }

    private static PolicyVersion dated(PolicyVersion version, LocalDate from, LocalDate to, int number) {
        return new PolicyVersion(
                ShippedPolicies.id("version" + number),
                version.payer(),
                version.program(),
                number,
                from,
                to,
                version.terms());
    }
}
