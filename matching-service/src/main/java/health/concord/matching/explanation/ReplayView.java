package health.concord.matching.explanation;

import health.concord.matching.request.OptionView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A recommendation made again from its stored inputs under its rule version.
 *
 * @param identical whether it came out the same, byte for byte
 * @param inputHash of the stored inputs, reckoned anew, and {@code storedInputHash} as it was kept
 * @param resultHash of what was made now, and {@code storedResultHash} of what was stored
 */
public record ReplayView(
        UUID recommendation,
        int round,
        String ruleSet,
        String engine,
        OffsetDateTime madeAt,
        boolean identical,
        String inputHash,
        String storedInputHash,
        String resultHash,
        String storedResultHash,
        List<OptionView> options) {}
