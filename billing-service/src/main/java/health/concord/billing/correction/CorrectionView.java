package health.concord.billing.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim after it was corrected.
 *
 * @param successor the claim that replaces or voids it, where one was made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        UUID claim,
        String number,
        ClaimState state,
        @Nullable UUID successor,
        long version) {

    static CorrectionView of(Claim claim, @Nullable UUID successor) {
        return new CorrectionView(claim.id(), claim.number(), claim.state(), successor, claim.version());
    }
}
