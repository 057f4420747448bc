package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** How these were met, each way once. */
    static String modes(List<WorkedService> services) {
        return services.stream()
                .map(service -> service.mode().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    boolean overlaps(WorkedService other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
