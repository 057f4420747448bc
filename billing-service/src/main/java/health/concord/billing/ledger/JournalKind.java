package health.concord.billing.ledger;

/** What a journal tells of. */
public enum JournalKind {
    /** A claim was sent: what it asks for is now owed. */
    CHARGE,
    /** The exact mirror of another journal. */
    REVERSAL
}
