package health.concord.intake.stay;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A client is away for a while and keeps the place.
 *
 * @param until day the client is expected back
 */
public record GrantLeave(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull @Passage @Size(max = 2000) String reason) {}
