package health.concord.billing.policy;

/** Whether the same code on the same day makes one line with units, or a line for each service. */
public enum LinePer {
    DAY,
    SERVICE
}
