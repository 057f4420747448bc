package health.concord.billing.remittance;

import health.concord.billing.claim.Claim;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer does to a claim's accounts: money, contract and the person's share leave what the payer owes; what was
 * denied stays owed (billing.md section 8, R1, R4 and R5). A reversal has the same sums below nought, and so the mirror.
 */
record AnswerLegs(List<Leg> legs, Money denied, Money asked) {

    static AnswerLegs of(RemittedClaim answer, Claim claim, Account money, AdjustmentReasons reasons) {
        Map<AdjustmentReasons.Route, Money> sums = new EnumMap<>(AdjustmentReasons.Route.class);
        for (Adjustment adjustment : answer.allAdjustments()) {
            sums.merge(reasons.route(adjustment), adjustment.amount(), Money::plus);
        }
        Money contractual = sums.getOrDefault(AdjustmentReasons.Route.CONTRACTUAL, Money.ZERO);
        Money share = sums.getOrDefault(AdjustmentReasons.Route.PATIENT, Money.ZERO);
        Money denied = sums.getOrDefault(AdjustmentReasons.Route.DENIAL, Money.ZERO);
        Money asked = answer.charged();
        if (claim.remainder() != null) {
            // A further payer speaks of the whole charge: what the earlier one took off is not taken off again, and
            // nobody owes more than was left.
            Room room = new Room(claim.remainder().amount(), answer.isReversal());
            room.take(answer.paid());
            share = room.take(share);
            denied = room.take(denied);
            contractual = room.take(contractual);
            asked = claim.remainder().amount();
        }
        UUID payer = claim.basis().payer();
        List<Leg> legs = new ArrayList<>();
        add(legs, money, answer.paid(), payer, claim.client());
        add(legs, Account.CONTRACTUAL, contractual, payer, claim.client());
        add(legs, Account.AR_PATIENT, share, payer, claim.client());
        Money off = answer.paid().plus(contractual).plus(share);
        add(legs, Account.AR_PAYER, Money.ZERO.minus(off), payer, claim.client());
        return new AnswerLegs(legs, denied, asked);
    }

    /** What is left of an amount, from which a reversal takes below nought. */
    private static final class Room {

        private final boolean reversal;
        private Money left;

        Room(Money amount, boolean reversal) {
            this.left = amount;
            this.reversal = reversal;
        }

        Money take(Money wanted) {
            Money taken = capped(wanted);
            left = left.minus(turned(taken));
            return taken;
        }

        private Money capped(Money wanted) {
            Money most = left.compareTo(Money.ZERO) > 0 ? left : Money.ZERO;
            Money upright = turned(wanted);
            return upright.compareTo(most) > 0 ? turned(most) : wanted;
        }

        private Money turned(Money amount) {
            return reversal ? Money.ZERO.minus(amount) : amount;
        }
    }

    /** Above nought a debit, below it a credit. */
    static void add(List<Leg> legs, Account account, Money amount, @Nullable UUID payer, @Nullable UUID client) {
        if (amount.compareTo(Money.ZERO) > 0) {
            legs.add(Leg.debit(account, amount, payer, client));
        } else if (amount.compareTo(Money.ZERO) < 0) {
            legs.add(Leg.credit(account, Money.ZERO.minus(amount), payer, client));
        }
    }
}
