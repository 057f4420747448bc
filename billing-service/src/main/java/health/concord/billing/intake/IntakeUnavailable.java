package health.concord.billing.intake;

/** Intake did not answer, or not in a way that can be relied on: nothing may be disclosed. */
public final class IntakeUnavailable extends RuntimeException {

    IntakeUnavailable(Throwable cause) {
        super("the consent authority did not answer", cause);
    }
}
