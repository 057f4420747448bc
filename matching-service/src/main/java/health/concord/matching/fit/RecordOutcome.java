package health.concord.matching.fit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score that came back.
 *
 * @param instrument a symptom instrument such as phq-9, or alliance (the bond, 0 to 10) or attendance (percent of planned
 *     sessions)
 * @param startScore what it was when treatment began, where that was not recorded here
 */
public record RecordOutcome(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID client,
        @NotNull UUID episode,
        @NotBlank @Size(max = 40) String instrument,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal score,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal startScore,

        @NotNull LocalDate on) {}
