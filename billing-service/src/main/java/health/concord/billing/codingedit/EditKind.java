package health.concord.billing.codingedit;

/** What a file is of. */
public enum EditKind {
    /** Procedure-to-procedure edits. */
    PAIRS,
    /** Medically unlikely edits: the most units of a code. */
    UNIT_LIMITS
}
