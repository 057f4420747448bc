package health.concord.billing.document;

import health.concord.billing.money.Money;
import java.util.Locale;

/** Amounts as people read them. */
public final class Dollars {

    private Dollars() {}

    public static String of(long cents) {
        String amount = String.format(Locale.US, "$%,d.%02d", Math.abs(cents) / 100, Math.abs(cents) % 100);
        return cents < 0 ? "-" + amount : amount;
    }

    public static String of(Money amount) {
        return of(amount.cents());
    }
}
