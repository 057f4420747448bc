package health.concord.billing.policy;

/** On what a payer is billed. */
public enum ClaimForm {
    /** 837I, with type of bill and revenue codes. */
    INSTITUTIONAL,
    /** 837P, with places of service. */
    PROFESSIONAL,
    /** No 837: the person pays and gets a statement. */
    STATEMENT
}
