package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a claim run made of the recorded weeks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimRun(
        UUID id,
        LocalDate from,
        LocalDate to,
        boolean consentAsked,
        List<ClaimRow> claims,
        List<WholeClaim.Hold> holds,
        @Nullable List<Unbilled> unbilled) {

    /** A delivered service that is on no claim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unbilled(UUID client, LocalDate serviceDate, String reason) {}

    public List<Unbilled> left() {
        return unbilled == null ? List.of() : unbilled;
    }

    public String total() {
        return Dollars.of(claims.stream().mapToLong(ClaimRow::totalCents).sum());
    }
}
