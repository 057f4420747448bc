package health.concord.billing.policy;

/** What one unit of a code is. */
public enum UnitBasis {
    SESSION,
    QUARTER_HOUR
}
