package health.concord.matching.explanation;

import health.concord.matching.eligibility.Objections.Objection;
import health.concord.matching.insight.Comparison;
import health.concord.matching.request.OptionView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a group or therapist someone would like.
 *
 * @param blockedBy the rules against it; empty: none
 * @param best the best week that has it, where none is against it
 * @param againstFirst how that week compares with the first option
 * @param forClient the same in words for the client
 */
public record WhyNotView(
        UUID recommendation,
        List<Objection> blockedBy,
        @Nullable OptionView best,
        @Nullable Comparison againstFirst,
        String forClient) {}
