package health.concord.billing.ledger;

import health.concord.billing.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a journal.
 *
 * @param amount more than nothing; the side says which way it goes
 */
public record Leg(
        Account account,
        Side side,
        Money amount,
        @Nullable UUID payer,
        @Nullable UUID client) {

    public Leg {
        if (amount.cents() <= 0) {
            throw new IllegalArgumentException("a ledger entry must be of more than nothing");
        }
    }

    public static Leg debit(Account account, Money amount, @Nullable UUID payer, @Nullable UUID client) {
        return new Leg(account, Side.DEBIT, amount, payer, client);
    }

    public static Leg credit(Account account, Money amount, @Nullable UUID payer, @Nullable UUID client) {
        return new Leg(account, Side.CREDIT, amount, payer, client);
    }

    Leg mirrored() {
        return new Leg(account, side.other(), amount, payer, client);
    }
}
