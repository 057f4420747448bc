package health.concord.billing.denial;

/** How far a denial has been worked. */
public enum DenialState {
    OPEN,
    APPEALED,
    /** The payer paid after all, or took its answer back. */
    OVERTURNED,
    /** The payer stood by it; a new denial of the same claim says for what. */
    UPHELD,
    /** A person gave it up. */
    WRITTEN_OFF
}
