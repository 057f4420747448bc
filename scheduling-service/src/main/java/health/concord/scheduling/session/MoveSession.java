package health.concord.scheduling.session;

import health.concord.scheduling.care.CareMode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new time for a session of one client; dates of groups are changed at their series.
 *
 * @param clinician the present one when left out
 * @param room the present one when left out
 * @param overlapReason moves it over what is taken, deliberately; schedulers and program administrators only
 * @param mode how they meet, also where the time stays; by video or audio the room is left, unless one is named
 */
public record MoveSession(
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to,
        @Nullable UUID clinician,
        @Nullable UUID room,
        @Nullable @Size(min = 3, max = 200) String overlapReason,
        @Nullable CareMode mode) {}
