package health.concord.matching.wording;

import java.util.Map;

/**
 * The words of one language, as its file has them.
 *
 * @param good by rule, what speaks for a week, and {@code mind} what it does not give
 * @param plan by code of the plan note
 * @param blocked by code of what stands in the way of a wish
 */
public record Bundle(
        String language,
        String heading,
        String why,
        String know,
        String option,
        String held,
        String none,
        String closing,
        String shortfall,
        Map<String, String> direction,
        Map<String, String> kinds,
        Map<String, String> days,
        Map<String, String> blocked,
        Map<String, String> good,
        Map<String, String> mind,
        Map<String, String> plan) {}
