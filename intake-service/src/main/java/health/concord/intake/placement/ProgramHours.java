package health.concord.intake.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What a week should reach; what is left out is the program's default for the client's age. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgramHours(
        @Min(1) @Max(60) @Nullable Integer hoursPerWeek,
        @Min(1) @Max(7) @Nullable Integer daysPerWeek,
        @Min(0) @Max(600) @Nullable Integer minutesPerDay) {

    static final ProgramHours DEFAULT = new ProgramHours(null, null, null);
}
