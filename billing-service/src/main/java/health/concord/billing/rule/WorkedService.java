package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A delivered service as the rules see it.
 *
 * @param date the site's day on which it began: a service over midnight belongs to the day it began on
 * @param from when the client was there from; {@code to} likewise
 * @param minutes minutes present, which breaks can make fewer than {@code to − from}
 */
public record WorkedService(
        UUID id,
        UUID episode,
        ServiceType type,
        ServiceKind kind,
        Program program,
        LocalDate date,
        Instant from,
        Instant to,
        int minutes,
        ServiceMode mode,
        boolean noteSigned) {

    boolean overlaps(WorkedService other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
