package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an authorisation runs out. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BurnDown(
        UUID authorisation,
        UUID client,
        String number,
        String service,
        int units,
        int used,
        int committed,
        @JsonProperty("left") int unitsLeft,
        int lastFourWeeks,
        LocalDate until,
        @Nullable LocalDate exhaustedOn,
        @Nullable LocalDate reviewDueOn) {

    /** Whether the units end before the authorisation does. */
    public boolean isShort() {
        return exhaustedOn != null && exhaustedOn.isBefore(until);
    }

    public int perWeek() {
        return Math.round(lastFourWeeks / 4f);
    }
}
