package health.concord.billing.eligibility;

import health.concord.billing.edi.BenefitReport;
import health.concord.billing.edi.BenefitReport.Benefit;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person is likely to owe of charges that a plan is billed for, by what the payer told of the plan last (271). It
 * is reckoned from the charges; what the payer's contract takes off makes it less.
 *
 * @param asOf day of care that the payer was asked about
 * @param deductibleCents what is left of the deductible, as far as the charges reach
 * @param copayCents for each day of care
 * @param coinsuranceCents a share of what is above the deductible
 * @param totalCents all three, and never more than the charges
 */
public record ExpectedShare(
        LocalDate asOf, long deductibleCents, long copayCents, long coinsuranceCents, long totalCents) {

    private static final String COINSURANCE = "A";
    private static final String COPAYMENT = "B";
    private static final String DEDUCTIBLE = "C";
    private static final String REMAINING = "29";
    private static final String OUT_OF_NETWORK = "N";
    /** Mental health, substance use and the whole plan, the narrowest first (EB03). */
    private static final List<String> SERVICE_TYPES = List.of("AI", "MH", "A4", "98", "30");

    private static final long TEN_THOUSAND = 10_000;

    /** Empty where the payer told nothing of what people pay themselves. */
    static Optional<ExpectedShare> of(BenefitReport told, LocalDate asOf, Money charged, int days) {
        Optional<Benefit> deductible = of(told, DEDUCTIBLE).filter(one -> one.amount() != null);
        Optional<Benefit> copay = of(told, COPAYMENT).filter(one -> one.amount() != null);
        Optional<Benefit> coinsurance = of(told, COINSURANCE).filter(one -> one.tenThousandths() != null);
        if (deductible.isEmpty() && copay.isEmpty() && coinsurance.isEmpty()) {
            return Optional.empty();
        }
        long all = charged.cents();
        long first = Math.min(all, deductible.map(one -> cents(one)).orElse(0L));
        long visits = copay.map(one -> cents(one) * days).orElse(0L);
        long share = coinsurance
                .map(one -> halfUp((all - first) * (one.tenThousandths() == null ? 0 : one.tenThousandths())))
                .orElse(0L);
        return Optional.of(new ExpectedShare(asOf, first, visits, share, Math.min(all, first + visits + share)));
    }

    private static Optional<Benefit> of(BenefitReport told, String information) {
        return told.benefits().stream()
                .filter(one -> one.information().equals(information))
                .filter(one -> !OUT_OF_NETWORK.equals(one.inNetwork()))
                .filter(one -> one.amount() != null || one.tenThousandths() != null)
                .min(Comparator.comparingInt(ExpectedShare::width)
                        .thenComparing(one -> REMAINING.equals(one.period()) ? 0 : 1));
    }

    private static int width(Benefit benefit) {
        return benefit.serviceTypes().stream()
                .mapToInt(SERVICE_TYPES::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(SERVICE_TYPES.size());
    }

    private static long cents(Benefit benefit) {
        return benefit.amount() == null ? 0 : benefit.amount().cents();
    }

    private static long halfUp(long tenThousandthsOfCents) {
        return Math.floorDiv(tenThousandthsOfCents + TEN_THOUSAND / 2, TEN_THOUSAND);
    }
}
