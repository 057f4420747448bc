package health.concord.billing.claim;

import health.concord.billing.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a further payer, about to be made.
 *
 * @param earlier claim on the payer before
 * @param left what that payer left to the person, by line, told by its root; empty where it was told for the claim
 * @param amount of what was left, in all
 * @param forwarded whether the payer before passed its claim on by itself
 * @param replaces the claim on the further payer whose place it takes; null for none
 */
public record RemainderDraft(
        Claim earlier,
        UUID payer,
        UUID coverage,
        List<ClaimLine> lines,
        Map<UUID, Money> left,
        Money amount,
        boolean forwarded,
        @Nullable Claim replaces) {

    int place() {
        return earlier.remainder() == null ? 2 : earlier.remainder().place() + 1;
    }
}
