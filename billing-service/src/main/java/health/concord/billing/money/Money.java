package health.concord.billing.money;

import java.math.BigDecimal;

/**
 * An amount of US dollars in integer cents. Arithmetic is exact: an overflow is an error, never a wrong amount.
 *
 * @param cents may be negative
 */
public record Money(long cents) implements Comparable<Money> {

    public static final String CURRENCY = "USD";
    public static final Money ZERO = new Money(0);

    private static final int CENT_DIGITS = 2;

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Reads a decimal as X12 writes it, for example {@code 60.5}.
     *
     * @throws ArithmeticException when it has parts of a cent
     * @throws NumberFormatException when it is no number
     */
    public static Money ofDecimal(String decimal) {
        return new Money(new BigDecimal(decimal).movePointRight(CENT_DIGITS).longValueExact());
    }

    /** As X12 writes decimals: no trailing zeros, a point only where cents follow. */
    public String decimal() {
        return BigDecimal.valueOf(cents, CENT_DIGITS).stripTrailingZeros().toPlainString();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(cents, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
