package health.concord.intake.answering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Has a draft scored and kept for good.
 *
 * @param on day of the answers at the site; today where it is left out
 */
public record SubmitDraft(@Nullable LocalDate on) {}
