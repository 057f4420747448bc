package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimRow(
        UUID id,
        String number,
        UUID client,
        UnitsLeft.@Nullable PayerName payer,
        LocalDate weekOf,
        String state,
        long totalCents,
        int lines,
        @Nullable List<String> holds,
        @Nullable UUID batch) {

    public String total() {
        return Dollars.of(totalCents);
    }

    public String stateWords() {
        return ClaimStates.words(state);
    }

    public String payerWords() {
        return payer == null ? "–" : payer.name();
    }

    public List<HoldReason> reasons() {
        return holds == null ? List.of() : holds.stream().map(HoldReason::of).toList();
    }
}
