package health.concord.billing.inbound;

import java.time.Instant;

/** That a file came: from whom, when, and what is in it. */
record Receipt(String name, String sha256, byte[] content, String by, Instant at) {}
