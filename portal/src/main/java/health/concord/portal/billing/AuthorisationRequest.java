package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer was asked to allow (278), and its answer.
 *
 * @param why the payer's own codes, or why it was not sent
 * @param authorisation that was made of an approval
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuthorisationRequest(
        UUID id,
        UUID payer,
        String service,
        int units,
        LocalDate from,
        LocalDate to,
        String state,
        @Nullable String why,
        @Nullable UUID authorisation,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    public String stateWords() {
        return Say.code("coverage.answer", state);
    }

    public boolean isApproved() {
        return state.equals("APPROVED");
    }

    public boolean isRefused() {
        return state.equals("DENIED") || state.equals("FAILED") || state.equals("NOT_SENT");
    }
}
