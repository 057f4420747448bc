package health.concord.billing.client;

import java.util.List;

/** An episode with all its certifications. */
public record EpisodeRecord(Episode episode, List<CertifiedDay> certifications) {}
