package health.concord.portal.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would be different; the rest stays as it was. */
public record AskWhatIf(List<FactorChange> factors, List<WeightChange> weights, List<SeatChange> seats) {

    /** @param value another answer; null: as if it had not been asked */
    public record FactorChange(String code, @Nullable Object value) {}

    /** Another weight of a rule. */
    public record WeightChange(String rule, BigDecimal weight) {}

    /** Other free seats in a group. */
    public record SeatChange(UUID group, int seatsLeft) {}

    public boolean changesNothing() {
        return factors.isEmpty() && weights.isEmpty() && seats.isEmpty();
    }
}
