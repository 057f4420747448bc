package health.concord.billing.delivery;

/** How client and clinician met; it decides modifiers and place of service. */
public enum ServiceMode {
    IN_PERSON,
    VIDEO,
    AUDIO
}
