package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/** Units a payer has allowed for a client. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Authorisation(
        UUID id,
        UUID payer,
        String number,
        String service,
        int units,
        int used,
        @JsonProperty("left") int unitsLeft,
        LocalDate from,
        LocalDate to) {

    /** How much is used, in tenths, for a bar. */
    public int tenths() {
        return units == 0 ? 0 : Math.clamp(Math.round(10f * used / units), 0, 10);
    }
}
