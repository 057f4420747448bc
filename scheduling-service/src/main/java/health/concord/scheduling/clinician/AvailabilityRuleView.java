package health.concord.scheduling.clinician;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a clinician can be booked beyond the weekly windows, in the site's time. */
public record AvailabilityRuleView(
        UUID id,
        UUID clinician,
        String site,
        @Nullable String rrule,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to) {

    static AvailabilityRuleView of(AvailabilityRule rule) {
        return new AvailabilityRuleView(
                rule.id(),
                rule.clinician(),
                rule.site(),
                rule.rrule(),
                rule.startsOn(),
                rule.endsOn(),
                rule.starts(),
                rule.ends());
    }
}
