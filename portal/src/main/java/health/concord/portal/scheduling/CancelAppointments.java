package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Calls off what comes back, from a day on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancelAppointments(String by, @Nullable LocalDate from) {}
