package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A freed seat that is held for whoever it does most for.
 *
 * @param parts the week it makes possible
 * @param hoursAtRisk missed each week without the seat
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SeatOffer(
        UUID id,
        UUID request,
        @Nullable String clientLabel,
        List<Proposal.Part> parts,
        int daysWaited,
        BigDecimal hoursAtRisk,
        BigDecimal rank,
        Instant expiresAt,
        long version) {

    public String title() {
        return clientLabel == null ? Say.words("common.aClient") : clientLabel;
    }
}
