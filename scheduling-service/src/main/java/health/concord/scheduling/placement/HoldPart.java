package health.concord.scheduling.placement;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One seat: in a group, or with a clinician at a weekly time.
 *
 * @param series of a GROUP part
 * @param clinician of an INDIVIDUAL part
 * @param slot of an INDIVIDUAL part, in the site's time
 */
public record HoldPart(
        @NotNull ServiceKind kind,
        @Nullable UUID series,
        @Nullable UUID clinician,
        @Nullable @Valid WeeklySlot slot) {}
