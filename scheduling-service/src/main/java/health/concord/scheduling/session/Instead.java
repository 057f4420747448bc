package health.concord.scheduling.session;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one date of appointments that come back.
 *
 * @param on the date, as the rule gives it
 * @param at when it begins instead, as long as the others; without, the date is left out
 */
public record Instead(@NotNull LocalDate on, @Nullable OffsetDateTime at) {}
