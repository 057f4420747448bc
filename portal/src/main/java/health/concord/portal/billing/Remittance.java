package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment of a payer with what it says to each claim: posted whole, or kept aside whole because its sums do not hold. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Remittance(
        UUID id,
        String state,
        String payerName,
        String trace,
        LocalDate paidOn,
        long amountCents,
        String method,
        int claimCount,
        @Nullable List<Imbalance> imbalances,
        @Nullable List<KeptBack> providerAdjustments,
        @Nullable List<ClaimAnswer> claims,
        Instant takenAt,
        String takenBy) {

    /** A sum that does not hold. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Imbalance(
            String level, @Nullable String of, long reckonedCents, long toldCents, long differenceCents) {

        public String words() {
            return Say.words(
                    "billing.apart",
                    TrialBalance.words(level) + (of == null ? "" : " " + of),
                    Dollars.of(reckonedCents),
                    Dollars.of(toldCents),
                    Dollars.of(differenceCents));
        }
    }

    /** Money the payer kept back, or gave, for no claim of this payment. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record KeptBack(String reason, @Nullable String reference, long amountCents) {

        public String amount() {
            return Dollars.of(amountCents);
        }
    }

    public boolean isQuarantined() {
        return state.equals("QUARANTINED");
    }

    public String stateWords() {
        return isQuarantined() ? Say.words("billing.quarantined") : Say.words("billing.posted");
    }

    public String amount() {
        return Dollars.of(amountCents);
    }

    public List<Imbalance> wrongSums() {
        return imbalances == null ? List.of() : imbalances;
    }

    public List<ClaimAnswer> answers() {
        return claims == null ? List.of() : claims;
    }

    public List<KeptBack> kept() {
        return providerAdjustments == null ? List.of() : providerAdjustments;
    }
}
