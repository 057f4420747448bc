package health.concord.billing.delivery;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What scheduling tells of a delivered service.
 *
 * @param group matching's group, where a group met
 * @param groupTitle what the group is called now
 */
record ServiceTold(
        UUID service,
        UUID session,
        UUID client,
        UUID episode,
        UUID clinician,
        ServiceType type,
        ServiceKind kind,
        @Nullable String model,
        @Nullable UUID group,
        @Nullable String groupTitle,
        Program program,
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        int minutesPresent,
        ServiceMode mode,
        boolean noteSigned) {}
