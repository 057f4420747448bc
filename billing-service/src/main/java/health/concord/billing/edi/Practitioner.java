package health.concord.billing.edi;

/** The person who answers for the care: attending on an institutional claim, rendering on a professional one. */
public record Practitioner(PersonName name, String npi, String taxonomy) {}
