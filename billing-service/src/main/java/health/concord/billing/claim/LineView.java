package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.delivery.Outcome;
import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.TraceStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim line on the wire: what is charged, for which services, what holds it, and how it came about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(
        UUID id,
        UUID claim,
        int position,
        LocalDate serviceDate,
        Program program,
        @Nullable String code,
        List<String> modifiers,
        @Nullable String revCode,
        @Nullable String placeOfService,
        int units,
        int minutes,
        long unitCents,
        long amountCents,
        List<Service> services,
        List<HoldView> holds,
        List<TraceStep> trace) {

    /** A service of the line. */
    public record Service(UUID service, Outcome outcome) {}

    static LineView of(ClaimLine line, List<ServiceOutcome> services) {
        return new LineView(
                line.id(),
                line.claim().id(),
                line.position(),
                line.serviceDate(),
                line.program(),
                line.code(),
                line.modifiers(),
                line.revCode(),
                line.placeOfService(),
                line.units(),
                line.minutes(),
                line.unitCents(),
                line.amount().cents(),
                services.stream()
                        .map(outcome -> new Service(outcome.service(), outcome.outcome()))
                        .toList(),
                line.holds().stream().map(hold -> HoldView.of(line, hold)).toList(),
                line.trace());
    }
}
