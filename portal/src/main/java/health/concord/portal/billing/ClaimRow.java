package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimRow(
        UUID id,
        String number,
        UUID client,
        UnitsLeft.@Nullable PayerName payer,
        @Nullable String form,
        LocalDate weekOf,
        String state,
        long totalCents,
        int lines,
        @Nullable List<String> holds,
        @Nullable UUID batch) {

    private static final Set<String> UNBILLED = Set.of("DRAFT", "HELD", "READY", "VOIDED");

    public String total() {
        return Dollars.of(totalCents);
    }

    public String stateWords() {
        return ClaimStates.words(state);
    }

    /** Whether the person was billed for it, so that there is a superbill for the person's own insurer. */
    public boolean isBilledToPerson() {
        return "STATEMENT".equals(form) && !UNBILLED.contains(state);
    }

    public String payerWords() {
        return payer == null ? "–" : payer.name();
    }

    public List<HoldReason> reasons() {
        return holds == null ? List.of() : holds.stream().map(HoldReason::of).toList();
    }
}
