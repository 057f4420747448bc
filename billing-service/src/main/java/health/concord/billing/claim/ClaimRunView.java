package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run made of the weeks it looked at, claims already sent among them.
 *
 * @param consentAsked whether intake answered; if not, consent is asked again before anything is sent
 * @param holds of all lines, one row each, so that they can be worked through
 * @param unbilled services that make no charge, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimRunView(
        UUID id,
        String site,
        @Nullable UUID client,
        LocalDate from,
        LocalDate to,
        boolean consentAsked,
        List<ClaimRow> claims,
        List<LineView> lines,
        List<HoldView> holds,
        List<UnbilledView> unbilled) {

    /** A service that makes no charge. */
    public record UnbilledView(UUID service, UUID client, LocalDate serviceDate, String reason) {}
}
