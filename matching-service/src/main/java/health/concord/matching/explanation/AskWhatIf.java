package health.concord.matching.explanation;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.week.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be different; what is left out stays as it was.
 *
 * @param factors answers in place of those given; a null value: as if it had not been asked
 * @param scores of instruments, the same way
 */
public record AskWhatIf(
        @Nullable @Size(max = 50) List<@NotNull @Valid FactorChange> factors,
        @Nullable @Size(max = 20) List<@NotNull @Valid ScoreChange> scores,
        @Nullable @Size(max = 50) List<@NotNull @Valid WeightChange> weights,
        @Nullable @Size(max = 50) List<@NotNull @Valid SeatChange> seats,
        Snapshot.@Nullable @Valid Preferences preferences,
        @Nullable @Size(max = 60) List<@NotNull @Valid Slot> availability,
        @Nullable @Min(0) @Max(365) Integer maxWaitDays) {

    public AskWhatIf {
        factors = factors == null ? List.of() : factors;
        scores = scores == null ? List.of() : scores;
        weights = weights == null ? List.of() : weights;
        seats = seats == null ? List.of() : seats;
    }

    public record FactorChange(
            @NotBlank @Size(max = 60) String code, @Nullable Object value) {}

    public record ScoreChange(
            @NotBlank @Size(max = 40) String code,
            @Nullable @Min(0) @Max(1000) Integer score) {}

    /** @param rule with a weight in the rule set, as reasons name it */
    public record WeightChange(
            @NotBlank @Size(max = 60) String rule,

            @NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 3)
            BigDecimal weight) {}

    public record SeatChange(
            @NotNull UUID group, @NotNull @Min(0) @Max(100) Integer seatsLeft) {}
}
