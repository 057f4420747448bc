package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a clinician can be booked beyond the weekly times.
 *
 * @param rrule a single date without
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AvailabilityRule(
        UUID id,
        String site,
        @Nullable String rrule,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String from,
        String to) {

    /** {@code 09:00–11:00}. */
    public String times() {
        return from.substring(0, 5) + "–" + to.substring(0, 5);
    }

    /** Which of the rules the form offers; another one is told as it is written. */
    public String every() {
        if (rrule == null) {
            return "ONCE";
        }
        return switch (rrule) {
            case "FREQ=WEEKLY" -> "WEEKLY";
            case "FREQ=WEEKLY;INTERVAL=2" -> "SECOND";
            default -> rrule;
        };
    }
}
