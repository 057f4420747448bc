package health.concord.portal.billing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Cents as people read them. */
public final class Dollars {

    private static final int CENTS = 2;

    /** {@code $1,234.50}. */
    public static String of(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.US).format(BigDecimal.valueOf(cents, CENTS));
    }

    private Dollars() {}
}
