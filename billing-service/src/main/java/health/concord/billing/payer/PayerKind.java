package health.concord.billing.payer;

/** What sort of payer it is; only {@code SELF}, the person, gets no 837. */
public enum PayerKind {
    COMMERCIAL,
    MEDICAID,
    MEDICARE,
    SELF
}
