package health.concord.scheduling.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param payer whose clients it is for, by the name billing has; everyone's without
 * @param minutes of service a week
 * @param days a week on which there is service
 * @param source where it is written
 */
public record AddHourRule(
        HourRule.@NotNull Population population,
        @Nullable @Size(min = 1, max = 120) String payer,
        @NotNull @Min(1) @Max(6000) Integer minutes,
        @NotNull @Min(1) @Max(7) Integer days,
        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
