package health.concord.billing.estimate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request on the wire.
 *
 * @param dueOn last day to give the estimate (45 CFR 149.610)
 * @param overdue whether that day has passed and none was given
 * @param estimate by which it was answered; null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EstimateRequestView(
        UUID id,
        UUID client,
        String site,
        LocalDate requestedOn,
        @Nullable LocalDate scheduledOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable UUID estimate) {

    static EstimateRequestView of(EstimateRequest request, LocalDate today) {
        return new EstimateRequestView(
                request.id(),
                request.client(),
                request.site(),
                request.requestedOn(),
                request.scheduledOn(),
                request.dueOn(),
                request.estimate() == null && today.isAfter(request.dueOn()),
                request.estimate());
    }
}
