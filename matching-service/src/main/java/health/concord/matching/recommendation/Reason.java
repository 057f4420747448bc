package health.concord.matching.recommendation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an option is good, or is not. An option's score is the sum of the weights of its reasons for, less those against.
 *
 * @param factor what about the client counted, and {@code answer} what was answered
 * @param parts positions of the parts it is about; empty: the week as a whole
 */
public record Reason(
        String rule,
        String factor,
        @Nullable String answer,
        BigDecimal weight,
        String text,
        String source,
        List<Integer> parts) {}
