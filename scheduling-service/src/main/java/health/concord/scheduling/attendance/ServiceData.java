package health.concord.scheduling.attendance;

import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole present state of a delivered service, as {@code service.delivered} and {@code service.amended} carry it.
 *
 * @param group matching's group, where a group met
 * @param groupTitle what the group is called now
 * @param minutesPresent within the session; 0 when it turned out that the client was not there
 */
record ServiceData(
        UUID service,
        UUID session,
        UUID client,
        UUID episode,
        UUID clinician,
        ServiceType type,
        ServiceKind kind,
        @Nullable GroupModel model,
        @Nullable UUID group,
        @Nullable String groupTitle,
        Program program,
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        long minutesPresent,
        CareMode mode,
        boolean noteSigned) {}
