package health.concord.billing.delivery;

/** With others or alone. */
public enum ServiceKind {
    GROUP,
    INDIVIDUAL
}
