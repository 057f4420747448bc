package health.concord.billing.policy;

/** What becomes of the services of a week that is over and has too few of them for the code that pays it at once. */
public enum ShortWeek {
    /** They wait, for a person to decide. */
    HOLD,
    /** Each is billed by its own code. */
    DISCRETE,
    /** Nothing is billed for them. */
    NONE
}
