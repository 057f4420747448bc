package health.concord.scheduling.unavailability;

import health.concord.scheduling.booking.BlockKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something cannot be booked.
 *
 * @param room to close; left out together with {@code clinician} to close the whole site
 * @param clinician who is away
 * @param kind CLOSURE of a site or room; LEAVE or EXCEPTION of a clinician
 * @param reason in a few words, without health information
 */
public record BlockTime(
        @NotBlank @Size(max = 40) String site,
        @Nullable UUID room,
        @Nullable UUID clinician,
        @NotNull BlockKind kind,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to,
        @Nullable @Size(max = 200) String reason) {}
