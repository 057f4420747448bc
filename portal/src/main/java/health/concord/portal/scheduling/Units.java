package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Authorised units against what is planned.
 *
 * @param bookedPast the first session that no unit is left for
 * @param asked whether billing answered just now; else it is what it said last
 * @param warnings what booking on the days that were asked about would go past
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Units(
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until,
        int planned,
        @Nullable LocalDate exhaustedOn,
        @Nullable LocalDate bookedPast,
        boolean asked,
        @Nullable List<UnitsWarning> warnings) {

    public List<UnitsWarning> warned() {
        return warnings == null ? List.of() : warnings;
    }

    /** Whether a session would have no unit. */
    public boolean isPast() {
        return warned().stream().anyMatch(UnitsWarning::isPast);
    }
}
