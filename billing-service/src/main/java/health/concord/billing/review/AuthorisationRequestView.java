package health.concord.billing.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request on the wire; once approved it names the authorisation that was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorisationRequestView(
        UUID id,
        UUID client,
        UUID coverage,
        UUID payer,
        String service,
        int units,
        LocalDate from,
        LocalDate to,
        String state,
        String why,
        @Nullable UUID authorisation,
        Instant askedAt,
        @Nullable Instant answeredAt,
        long version) {

    static AuthorisationRequestView of(AuthorisationRequest request) {
        return new AuthorisationRequestView(
                request.id(),
                request.client(),
                request.coverage(),
                request.payer(),
                request.service(),
                request.units(),
                request.validFrom(),
                request.validTo(),
                request.state().name(),
                request.why(),
                request.authorisation(),
                request.askedAt(),
                request.answeredAt(),
                request.version());
    }
}
