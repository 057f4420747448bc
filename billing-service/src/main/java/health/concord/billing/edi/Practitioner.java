package health.concord.billing.edi;

/** Who answers for the care: attending on an institutional claim; on a professional one rendering, who gave it. */
public record Practitioner(PersonName name, String npi, String taxonomy) {}
