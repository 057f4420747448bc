package health.concord.billing.remittance;

import java.util.List;

/** A payment was posted, all of it; told within the posting transaction, behind each {@link ClaimAnswered}. */
public record PaymentPosted(List<ClaimAnswered> answers) {}
