package health.concord.billing.edi;

/** What a payer or a clearinghouse sends us, one transaction of a file. */
public sealed interface InboundTransaction
        permits Remittance, SyntaxReport, StatusReport, BenefitReport, ReviewReport {}
