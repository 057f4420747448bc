package health.concord.billing.claim;

import health.concord.billing.policy.ClaimForm;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what a claim rests.
 *
 * @param payer null while no coverage is known
 * @param policy version of the payer's policy; null while none is known, and then {@code form} is too
 * @param authorisation whose number goes onto the claim, where its lines name no other; null for none
 */
@Embeddable
public record ClaimBasis(
        UUID episode,
        @Nullable UUID payer,
        @Nullable UUID coverage,
        @Nullable UUID policy,
        @Nullable UUID authorisation,
        @Enumerated(EnumType.STRING) @Nullable ClaimForm form) {

    ClaimBasis under(@Nullable UUID named) {
        return new ClaimBasis(episode, payer, coverage, policy, named, form);
    }

    /** The same on a further payer: as coded for the first, and without its authorisation. */
    ClaimBasis on(UUID nextPayer, UUID nextCoverage) {
        return new ClaimBasis(episode, nextPayer, nextCoverage, policy, null, form);
    }
}
