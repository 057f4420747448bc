package health.concord.scheduling.feed;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an import took in. It replaces what was imported for this clinician and site before.
 *
 * @param times stretches of time, overlaps joined
 * @param from the first day looked at, to the last one
 */
public record BusyTimesView(UUID clinician, String site, int times, LocalDate from, LocalDate to) {}
