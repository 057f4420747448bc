package health.concord.billing.rule;

/**
 * A line may not be billed for this reason.
 *
 * @param detail what tells one hold from another of the same code, for example {@code 2/3}; empty for none
 * @param text for a person; codes, figures and dates only
 */
public record Hold(HoldCode code, String detail, String text) {

    static Hold of(HoldCode code, String text) {
        return new Hold(code, "", text);
    }

    static Hold of(HoldCode code, String detail, String text) {
        return new Hold(code, detail, text);
    }
}
