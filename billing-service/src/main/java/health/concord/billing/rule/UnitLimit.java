package health.concord.billing.rule;

/**
 * The most units of a code that are likely right (medically unlikely edit).
 *
 * @param indicator {@code 1} for one line, {@code 2} for a day by policy, {@code 3} for a day by experience
 */
public record UnitLimit(String code, int units, int indicator) {

    public static final int ONE_LINE = 1;

    boolean isOfLine() {
        return indicator == ONE_LINE;
    }
}
