package health.concord.portal.billing;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cents as people read them. */
public final class Dollars {

    private static final int CENTS = 2;

    /** {@code $1,234.50}. */
    public static String of(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.US).format(BigDecimal.valueOf(cents, CENTS));
    }

    /** {@code 1234.50}: as it stands in a field, for {@link #cents(String)} to read back. */
    public static String typed(long cents) {
        return BigDecimal.valueOf(cents, CENTS).toPlainString();
    }

    /** Cents of what was typed, {@code 12.50} or {@code $1,200}; null where it is no amount. */
    public static @Nullable Long cents(String typed) {
        try {
            return new BigDecimal(typed.replaceAll("[$,\\s]", ""))
                    .movePointRight(CENTS)
                    .longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    /** Cents of what was typed into a field; null where it is no amount, which is marked. */
    public static @Nullable Long cents(Form form, String field) {
        Long cents = cents(form.text(field));
        if (cents == null) {
            form.wrong(field, Say.words("account.noAmount"));
        }
        return cents;
    }

    private Dollars() {}
}
