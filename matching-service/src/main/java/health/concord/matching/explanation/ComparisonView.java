package health.concord.matching.explanation;

import health.concord.matching.insight.Comparison;
import health.concord.matching.insight.Lever;
import java.util.List;
import java.util.UUID;

/**
 * Why this option and not that one.
 *
 * @param altersTheOrder changes that by themselves would put another option first
 */
public record ComparisonView(
        UUID recommendation, int option, int with, Comparison comparison, List<Lever> altersTheOrder) {}
