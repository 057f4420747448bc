package health.concord.billing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.edi.BenefitReport;
import health.concord.billing.edi.BenefitReport.Benefit;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person is likely to owe, by what a 271 told, to the cent. */
class ExpectedShareTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theDeductibleGoesFirstThenEachDaysCopaymentAndAShareOfTheRest() {
        assertThat(share(
                        750_00,
                        3,
                        benefit("C", "23", 1_500_00L, null, "30"),
                        benefit("C", "29", 300_00L, null, "30"),
                        benefit("B", "27", 25_00L, null, "MH", "AI"),
                        benefit("A", null, null, 2000, "MH")))
                .isEqualTo(new ExpectedShare(DAY, 300_00, 75_00, 90_00, 465_00));
    }

    @Test
    void theNarrowerServiceGoesBeforeTheWholePlanAndAnotherNetworkCountsNothing() {
        assertThat(share(
                        100_00,
                        1,
                        benefit("B", "27", 60_00L, null, "30"),
                        benefit("B", "27", 20_00L, null, "AI"),
                        new Benefit("B", List.of("AI"), null, null, "27", Money.ofCents(90_00), null, "N", null, null)))
                .isEqualTo(new ExpectedShare(DAY, 0, 20_00, 0, 20_00));
    }

    @Test
    void nobodyIsExpectedToOweMoreThanTheChargesAndHalvesOfACentGoUp() {
        assertThat(share(100_00, 2, benefit("C", "29", 900_00L, null, "30"), benefit("B", "27", 30_00L, null, "30")))
                .isEqualTo(new ExpectedShare(DAY, 100_00, 60_00, 0, 100_00));
        assertThat(share(1_25, 1, benefit("A", null, null, 2000, "30"))).isEqualTo(new ExpectedShare(DAY, 0, 0, 25, 25));
        assertThat(share(1_02, 1, benefit("A", null, null, 1250, "30"))).isEqualTo(new ExpectedShare(DAY, 0, 0, 13, 13));
    }

    @Test
    void aPayerThatToldNothingLeavesItUnknown() {
        BenefitReport told =
                report(new Benefit("1", List.of("30"), null, "GOLD", null, null, null, null, null, null));

        assertThat(ExpectedShare.of(told, DAY, Money.ofCents(750_00), 3)).isEmpty();
    }

    private static ExpectedShare share(long charged, int days, Benefit... benefits) {
        return ExpectedShare.of(report(benefits), DAY, Money.ofCents(charged), days)
                .orElseThrow();
    }

    private static BenefitReport report(Benefit... benefits) {
        return new BenefitReport("T1", null, null, null, null, null, List.of(), List.of(benefits));
    }

    private static Benefit benefit(
            String information, String period, Long cents, Integer tenThousandths, String... serviceTypes) {
        return new Benefit(
                information,
                List.of(serviceTypes),
                null,
                null,
                period,
                cents == null ? null : Money.ofCents(cents),
                tenThousandths,
                null,
                null,
                null);
    }
}
