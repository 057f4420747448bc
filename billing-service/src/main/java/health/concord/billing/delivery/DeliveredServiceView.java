package health.concord.billing.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivered service on the wire, with what became of it once a claim run has looked at it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveredServiceView(
        UUID id,
        UUID session,
        UUID client,
        UUID episode,
        UUID clinician,
        String site,
        ServiceType type,
        ServiceKind kind,
        @Nullable String model,
        @Nullable UUID group,
        @Nullable String groupTitle,
        Program program,
        LocalDate serviceDate,
        Instant from,
        Instant to,
        int minutesPresent,
        ServiceMode mode,
        boolean noteSigned,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable UUID claim) {

    static DeliveredServiceView of(DeliveredService service, @Nullable ServiceOutcome decided) {
        return new DeliveredServiceView(
                service.id(),
                service.session(),
                service.client(),
                service.episode(),
                service.clinician(),
                service.site(),
                service.type(),
                service.kind(),
                service.model(),
                service.group(),
                service.groupTitle(),
                service.program(),
                service.serviceDate(),
                service.startsAt(),
                service.endsAt(),
                service.minutesPresent(),
                service.mode(),
                service.noteSigned(),
                decided == null ? null : decided.outcome(),
                decided == null || decided.reason().isEmpty() ? null : decided.reason(),
                decided == null ? null : decided.claim());
    }
}
