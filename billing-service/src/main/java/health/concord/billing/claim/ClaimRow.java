package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.payer.PayerName;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.rule.HoldCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimRow(
        UUID id,
        String number,
        String site,
        UUID client,
        @Nullable PayerName payer,
        @Nullable ClaimForm form,
        LocalDate weekOf,
        ClaimState state,
        long totalCents,
        String currency,
        int lines,
        List<HoldCode> holds,
        @Nullable String consentNote,
        @Nullable String needsReplacement,
        @Nullable UUID batch) {

    static ClaimRow of(Claim claim, @Nullable PayerName payer) {
        return new ClaimRow(
                claim.id(),
                claim.number(),
                claim.site(),
                claim.client(),
                payer,
                claim.basis().form(),
                claim.weekOf(),
                claim.state(),
                claim.total().cents(),
                Money.CURRENCY,
                claim.lines().size(),
                claim.lines().stream()
                        .flatMap(line -> line.holds().stream())
                        .map(ClaimHold::code)
                        .distinct()
                        .sorted()
                        .toList(),
                claim.progress().consentNote(),
                claim.succession().replacementReason(),
                claim.progress().batch());
    }
}
