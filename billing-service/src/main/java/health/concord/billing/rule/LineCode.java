package health.concord.billing.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a line is coded: lines of one day with equal codes are one line. */
public record LineCode(
        String code,
        @Nullable String revCode,
        List<String> modifiers,
        @Nullable String placeOfService) {}
