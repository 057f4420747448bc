package health.concord.billing.edi;

/** The site that bills. */
public record BillingProvider(String name, String npi, String taxonomy, String taxId, PostalAddress address) {}
