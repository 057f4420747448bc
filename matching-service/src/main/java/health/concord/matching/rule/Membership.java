package health.concord.matching.rule;

/** How a group takes members: TIP 41 chapter 4. */
public enum Membership {
    OPEN,
    CLOSED,
    /** A freed seat is filled at the entry dates, or any time when there are none. */
    SLOW_OPEN,
    /** Members come and go with a cycle of topics. */
    REVOLVING
}
