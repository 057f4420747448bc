package health.concord.scheduling.session;

import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A single session for one client.
 *
 * @param type any but GROUP_COUNSELLING
 * @param room needed in person unless the clinician has an office of their own; then left out
 * @param program the episode's when left out
 * @param overlapReason books over what is taken, deliberately; schedulers and program administrators only
 */
public record BookSession(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID client,
        @NotNull UUID episode,
        @NotNull UUID clinician,
        @NotNull ServiceType type,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to,
        @NotNull CareMode mode,
        @Nullable UUID room,
        @Nullable Program program,
        @Nullable @Size(min = 3, max = 200) String overlapReason) {}
