package health.concord.billing.client;

import java.time.LocalDate;
import java.util.List;

/** An episode with all its certifications. */
public record EpisodeRecord(Episode episode, List<LocalDate> certifications) {}
