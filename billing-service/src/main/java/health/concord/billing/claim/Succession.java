package health.concord.billing.claim;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose place a claim takes with its payer, as which sending, and whether another is to take its own. */
@Embeddable
public class Succession {

    private String frequency;
    private UUID original;
    private String payerControl;
    private boolean beingReplaced;
    private String replacementReason;

    protected Succession() {}

    /** @param original the claim it replaces or voids; null for none */
    Succession(String frequency, @Nullable UUID original) {
        this.frequency = frequency;
        this.original = original;
    }

    static Succession of(@Nullable UUID replaced) {
        return new Succession(replaced == null ? Frequency.ORIGINAL : Frequency.REPLACEMENT, replaced);
    }

    void sendAs(String withFrequency) {
        frequency = withFrequency;
    }

    void keepControl(@Nullable String control) {
        if (control != null) {
            payerControl = control;
        }
    }

    void begin(String reason) {
        beingReplaced = true;
        replacementReason = reason;
    }

    /** Notes that what was sent is no longer what is so; sending the replacement is a person's step. */
    public void ask(@Nullable String reason) {
        replacementReason = reason;
    }

    /** CLM05-3 as it was or will be sent. */
    public String frequency() {
        return frequency;
    }

    /** The claim it replaces or voids; null for an original. */
    public UUID original() {
        return original;
    }

    public boolean isVoid() {
        return Frequency.VOID.equals(frequency);
    }

    /** The payer's own number of it; null until the payer gave one. */
    public String payerControl() {
        return payerControl;
    }

    public boolean isBeingReplaced() {
        return beingReplaced;
    }

    /** Why another should take its place; null while nothing asks for it. */
    public String replacementReason() {
        return replacementReason;
    }
}
