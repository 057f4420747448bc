package health.concord.matching.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an option does not keep, or what is not known about it. */
public record Warning(
        String code, String rule, String text, @Nullable LocalDate on) {}
