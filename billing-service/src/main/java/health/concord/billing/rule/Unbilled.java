package health.concord.billing.rule;

import java.util.UUID;

/**
 * A service that makes no line, and why.
 *
 * @param text for a person; figures and codes only
 */
public record Unbilled(UUID service, Reason reason, String text) {

    /** Why nothing is charged. */
    public enum Reason {
        /** Nobody was there, by the latest word. */
        ABSENT,
        /** Too few minutes for a unit or a code. */
        BELOW_MINIMUM,
        /** The day is short of the per diem, and the payer pays nothing else. */
        SHORT_DAY,
        /** The week has too few services for the code that pays it, and the payer pays nothing else. */
        SHORT_WEEK
    }
}
