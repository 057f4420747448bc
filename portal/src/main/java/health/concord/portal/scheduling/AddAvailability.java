package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times beyond the weekly ones: once, or by a rule of RFC 5545. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddAvailability(
        String site,
        @Nullable String rrule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String from,
        String to) {}
