package health.concord.billing.edi;

/** A person's name in X12 characters. */
public record PersonName(String family, String given) {}
