package health.concord.billing.edi;

/** Who sends the file, and whom to call about it. */
public record Submitter(String name, String id, String contact, String phone) {}
