package health.concord.billing.policy;

/** What a week short of its minimum does to the week's per diems. */
public enum WeekShortfall {
    NONE,
    HOLD
}
