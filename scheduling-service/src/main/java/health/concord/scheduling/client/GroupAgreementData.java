package health.concord.scheduling.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code group-agreement.changed} says.
 *
 * @param signed null where nobody has said any more
 */
record GroupAgreementData(
        UUID episode,
        UUID client,
        @Nullable Boolean signed,
        @Nullable LocalDate on) {}
