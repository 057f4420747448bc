package health.concord.scheduling.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param weekOf a day of the week to look at; this week when left out */
public record LookForShortWeeks(
        @NotBlank @Size(max = 40) String site, @Nullable LocalDate weekOf) {}
