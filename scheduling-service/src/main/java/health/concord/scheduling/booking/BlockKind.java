package health.concord.scheduling.booking;

/** Why nothing can be booked: a site or room is closed, someone is away, or their other calendar is full. */
public enum BlockKind {
    CLOSURE,
    LEAVE,
    EXCEPTION,
    /** From another calendar; each import replaces the one before. */
    BUSY
}
