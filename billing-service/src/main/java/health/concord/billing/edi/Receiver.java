package health.concord.billing.edi;

/** Who gets the file: a clearinghouse, or a payer itself. */
public record Receiver(String name, String id) {}
