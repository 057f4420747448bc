package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who pays on a day, and how many authorised units are left. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitsLeft(
        @Nullable PayerName payer,
        @Nullable Integer units,
        @Nullable LocalDate until) {

    /** A payer's name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PayerName(UUID id, String name) {}

    public String words() {
        if (payer == null) {
            return Say.words("billing.noCoverageToday");
        }
        return units == null ? payer.name() : Say.words("billing.unitsLeft", payer.name(), units);
    }
}
