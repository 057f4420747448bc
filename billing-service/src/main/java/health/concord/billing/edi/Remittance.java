package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One payment with its explanation (835).
 *
 * @param payerName N1*PR
 * @param payerTin originator of the payment (TRN03), part of its identity
 * @param trace number of the check or transfer (TRN02)
 * @param paidOn BPR16
 * @param amount BPR02, never below nought
 * @param method BPR04, for example {@code ACH}, {@code CHK}, {@code NON}
 * @param payeeNpi whom it is paid to (N1*PE*…*XX), where it is given
 */
public record Remittance(
        String payerName,
        String payerTin,
        String trace,
        LocalDate paidOn,
        Money amount,
        String method,
        @Nullable String payeeNpi,
        List<RemittedClaim> claims,
        List<ProviderAdjustment> providerAdjustments)
        implements InboundTransaction {

    /**
     * The three balances of an 835 (X12 RFI 2601, 358, 222): line, claim and payment. AMT is never part of one.
     *
     * @return what does not balance, with both figures; empty when all do
     */
    public List<Imbalance> imbalances() {
        List<Imbalance> wrong = new ArrayList<>();
        Money paid = Money.ZERO;
        for (RemittedClaim claim : claims) {
            for (int i = 0; i < claim.lines().size(); i++) {
                RemittedLine line = claim.lines().get(i);
                compare(
                        wrong,
                        "LINE",
                        claim.number() + " line " + (i + 1),
                        line.charged().minus(line.adjusted()),
                        line.paid());
            }
            Money adjusted =
                    claim.allAdjustments().stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
            compare(wrong, "CLAIM", claim.number(), claim.charged().minus(adjusted), claim.paid());
            paid = paid.plus(claim.paid());
        }
        Money kept =
                providerAdjustments.stream().map(ProviderAdjustment::amount).reduce(Money.ZERO, Money::plus);
        compare(wrong, "PAYMENT", trace, paid.minus(kept), amount);
        if (amount.compareTo(Money.ZERO) < 0) {
            wrong.add(new Imbalance("PAYMENT", trace, Money.ZERO, amount));
        }
        return wrong;
    }

    private static void compare(List<Imbalance> wrong, String level, String of, Money reckoned, Money told) {
        if (!reckoned.equals(told)) {
            wrong.add(new Imbalance(level, of, reckoned, told));
        }
    }

    /**
     * A sum that does not hold.
     *
     * @param level LINE, CLAIM or PAYMENT
     * @param reckoned from its parts
     * @param told as the payer gives it
     */
    public record Imbalance(String level, String of, Money reckoned, Money told) {}
}
