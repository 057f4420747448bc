package health.concord.billing.edi;

import java.util.List;

/** A whole 837: one transaction of one site's claims to one payer. Two equal ones are written as the same bytes. */
public record ClaimFile(
        FileForm form,
        Envelope envelope,
        Submitter submitter,
        Receiver receiver,
        BillingProvider provider,
        List<FiledClaim> claims) {}
