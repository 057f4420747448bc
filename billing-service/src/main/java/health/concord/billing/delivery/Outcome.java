package health.concord.billing.delivery;

/** What became of a delivered service. */
public enum Outcome {
    /** It is charged on a line. */
    BILLED,
    /** It is paid with the day. */
    BUNDLED,
    /** It makes no charge; the reason says why. */
    NOT_BILLABLE,
    /** It came or changed after its claim was sent: the claim must be replaced to hold it. */
    AWAITS_REPLACEMENT
}
