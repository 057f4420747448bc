package health.concord.billing.client;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A physician's certification.
 *
 * @param hoursPerWeek hours of the program a week that it states, by the day each was told on; empty where none were
 */
public record CertifiedDay(LocalDate on, SortedMap<LocalDate, Integer> hoursPerWeek) {}
