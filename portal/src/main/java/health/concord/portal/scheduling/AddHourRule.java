package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much a week is asked for from a day on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddHourRule(
        @Nullable String population,
        @Nullable String payer,
        @Nullable Integer minutes,
        @Nullable Integer days,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
