package health.concord.intake.stay;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Admits a client who is placed; the first day of treatment. */
public record Admit(@NotNull LocalDate on) {}
