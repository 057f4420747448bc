package health.concord.scheduling.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats to keep for a client.
 *
 * @param startsOn first day the client attends; may be in the past when history is imported
 * @param endsOn last day; open-ended without
 * @param parts all are held, or none
 */
public record HoldPlacement(
        @NotNull UUID client,
        @NotNull UUID episode,
        @NotBlank @Size(max = 40) String site,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @NotEmpty @Size(max = 12) List<@NotNull @Valid HoldPart> parts) {}
