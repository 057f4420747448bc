package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money a payer refused, until it is overturned, upheld or written off.
 *
 * @param waivedHold a hold that foretold it and was waived; null where none was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Denial(
        UUID id,
        UUID claim,
        UUID client,
        @Nullable UUID payer,
        @Nullable UUID remittance,
        String reason,
        String label,
        @Nullable String category,
        @Nullable List<String> remarks,
        long amountCents,
        LocalDate deniedOn,
        @Nullable LocalDate deadline,
        String state,
        @Nullable String preventedBy,
        long version,
        @Nullable String waivedHold) {

    private static final long SOON = 14;

    public String amount() {
        return Dollars.of(amountCents);
    }

    public String stateWords() {
        return TrialBalance.words(state);
    }

    /** The hold that foretold it, in words; null where none was waived. */
    public @Nullable String waivedWords() {
        return waivedHold == null ? null : HoldReason.of(waivedHold).title();
    }

    public String remarkWords() {
        return remarks == null ? "" : String.join(" ", remarks);
    }

    /** Whether something can still be done. */
    public boolean isOpen() {
        return state.equals("OPEN") || state.equals("APPEALED");
    }

    /** Days until the appeal must be in; null when no limit is known. */
    public @Nullable Long daysLeft(LocalDate today) {
        return deadline == null ? null : ChronoUnit.DAYS.between(today, deadline);
    }

    public boolean isUrgent(LocalDate today) {
        Long left = daysLeft(today);
        return isOpen() && left != null && left <= SOON;
    }
}
