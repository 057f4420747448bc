package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The claims on further payers that are there when a payer answers.
 *
 * @param ofClaim made of the claim that is answered, those ended among them
 * @param ofOriginals made of the claims whose place that claim took
 */
record Next(List<Claim> ofClaim, List<Claim> ofOriginals) {

    /** Told to their payers, of an earlier answer. */
    List<Claim> sent() {
        return live(ofClaim).filter(one -> !one.state().isUnsent()).toList();
    }

    List<Claim> unsent() {
        return live(ofClaim).filter(one -> one.state().isUnsent()).toList();
    }

    /** Told to their payers of a claim that was replaced since. */
    List<Claim> inherited() {
        return live(ofOriginals).filter(one -> !one.state().isUnsent()).toList();
    }

    Optional<Claim> inherited(UUID coverage) {
        return inherited().stream()
                .filter(one -> coverage.equals(one.basis().coverage()))
                .findFirst();
    }

    /** Whether a person decided that this payer is not asked. */
    boolean isGivenUp(UUID coverage) {
        return Stream.concat(ofClaim.stream(), ofOriginals.stream())
                .anyMatch(one -> coverage.equals(one.basis().coverage())
                        && Objects.requireNonNull(one.remainder()).leftToPerson());
    }

    private static Stream<Claim> live(List<Claim> claims) {
        return claims.stream()
                .filter(one -> !one.state().isEnded() && !one.succession().isVoid());
    }
}
