package health.concord.scheduling.session;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param from the first day that falls out; all that are to come when left out */
public record CancelAppointments(
        @NotNull CancelledBy by, @Nullable LocalDate from) {}
