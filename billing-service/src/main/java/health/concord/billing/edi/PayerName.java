package health.concord.billing.edi;

/** The payer as the clearinghouse knows it. */
public record PayerName(String name, String id) {}
