package health.concord.billing.rule;

import static health.concord.billing.rule.Week.FRI;
import static health.concord.billing.rule.Week.MON;
import static health.concord.billing.rule.Week.WED;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Medicare wants the physician to certify nine hours a week at least (42 CFR 424.24(d)). */
class CertifiedWeekTest {

    private static final LocalDate CERTIFIED = LocalDate.of(2026, 2, 23);
    private static final PolicyVersion MEDICARE = ShippedPolicies.of("medicare-iop", Program.ANY);

    private static Week medicare() {
        return Week.under(MEDICARE).at(SiteKind.CMHC);
    }

    @ParameterizedTest
    @CsvSource({"540, ''", "541, ''", "539, ' HOLD CERT_WEEK_MINUTES 539/540'", "0, ' HOLD CERT_WEEK_MINUTES 0/540'"})
    void theMinimumIsInclusive(int minutes, String held) {
        assertThat(medicare()
                        .certified(CERTIFIED, CERTIFIED, minutes)
                        .groups(MON, 1)
                        .lines())
                .containsExactly("03-02 0915 90853 x1 6000" + held);
    }

    @Test
    void aCertificationThatStatesNoneStatesTooFew() {
        assertThat(medicare().certifiedWithoutHours(CERTIFIED).groups(MON, 1).lines())
                .containsExactly("03-02 0915 90853 x1 6000 HOLD CERT_WEEK_MINUTES 0/540");
    }

    @Test
    void whatIsToldLaterDoesNotReachBackAndWhatIsToldFirstDoes() {
        Week week = medicare()
                .certified(CERTIFIED, MON.plusDays(1), 540)
                .certified(CERTIFIED, WED, 360)
                .groups(MON, 1)
                .groups(WED, 1)
                .groups(FRI, 1);

        assertThat(week.lines())
                .containsExactly(
                        "03-02 0915 90853 x1 6000",
                        "03-04 0915 90853 x1 6000 HOLD CERT_WEEK_MINUTES 360/540",
                        "03-06 0915 90853 x1 6000 HOLD CERT_WEEK_MINUTES 360/540");
        assertThat(week.certified(FRI, FRI, 540).lines())
                .endsWith("03-04 0915 90853 x1 6000 HOLD CERT_WEEK_MINUTES 360/540", "03-06 0915 90853 x1 6000");
    }

    @Test
    void theLineSaysWhatWasCertifiedAndOnlyAnAdministratorLetsItGo() {
        Week week = medicare().certified(CERTIFIED, CERTIFIED, 480).groups(MON, 1);

        assertThat(week.assessed().lines().getFirst().trace())
                .filteredOn(step -> step.rule().equals("CERTIFIED_WEEK"))
                .singleElement()
                .satisfies(step -> assertThat(step.inputs())
                        .containsEntry("minutes", "480")
                        .containsEntry("minutesNeeded", "540")
                        .containsEntry("certifiedOn", "2026-02-23"));
        assertThat(HoldCode.CERT_WEEK_MINUTES.waivedBy()).isEqualTo(List.of("program-admin"));
        assertThat(week.waived(HoldCode.CERT_WEEK_MINUTES).readyCents()).isEqualTo(6_000);
    }
}
