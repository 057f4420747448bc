package health.concord.intake.stay;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The client is back. */
public record EndLeave(@NotNull LocalDate on) {}
