package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was denied in a time, by cause. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DenialRates(LocalDate from, LocalDate to, long count, long amountCents, List<Cause> causes) {

    /** One cause. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cause(
            String reason,
            String label,
            long count,
            long amountCents,
            long shareOfAmountPercent,
            @Nullable String preventedBy) {

        public String amount() {
            return Dollars.of(amountCents);
        }

        public int tenths() {
            return Math.clamp(Math.round(shareOfAmountPercent / 10.0), 0, 10);
        }
    }

    public String amount() {
        return Dollars.of(amountCents);
    }
}
