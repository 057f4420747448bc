package health.concord.intake.response;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records a total that was found elsewhere.
 *
 * @param source who found it, for example a clinic
 */
public record RecordOutsideScore(
        @NotNull @Line @Size(max = 40) String instrument,
        @NotNull Integer score,
        @NotNull LocalDate on,
        @NotNull @Line @Size(max = 200) String source) {}
