package health.concord.intake.placement;

import health.concord.intake.text.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks matching for a week. Everything else is taken from the client's records.
 *
 * @param availability when the client can come; empty where it is not known
 * @param maxWaitDays how long the client can wait for a start
 * @param asOf moment the request is made for; now where it is left out
 * @param program other hours than the program's defaults for the age
 * @param keepApart opaque tokens; people who share one are never put into the same group
 */
public record RequestPlacement(
        @NotNull @Size(max = 60) List<@NotNull @Valid Slot> availability,
        @Valid @Nullable Preferences preferences,
        @Min(0) @Max(365) @Nullable Integer maxWaitDays,
        @Nullable OffsetDateTime asOf,
        @Valid @Nullable ProgramHours program,

        @Size(max = 50) @Nullable List<@NotNull @Line @Size(max = 100) String> keepApart) {}
