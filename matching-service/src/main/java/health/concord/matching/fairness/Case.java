package health.concord.matching.fairness;

import java.util.Map;

/**
 * One request as it counts.
 *
 * @param traits by attribute, the value; what was not recorded is missing
 * @param days until it was placed or declined, or until now while it waits
 */
record Case(Map<String, String> traits, boolean placed, boolean waiting, long days) {}
