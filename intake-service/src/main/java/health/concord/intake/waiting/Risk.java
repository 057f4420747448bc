package health.concord.intake.waiting;

/** How urgent it is that someone waits, from what is recorded; the gravest first. */
public enum Risk {
    /** A grave hold stands, or the latest screener says high. */
    HIGH,
    /** Another hold stands, the screener says moderate, or one is asked for and missing. */
    RAISED,
    /** Nobody has asked yet. */
    UNKNOWN,
    /** Asked, and nothing of that kind. */
    LOW
}
