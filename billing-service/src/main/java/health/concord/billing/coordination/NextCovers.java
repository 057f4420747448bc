package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.coverage.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who comes behind a claim's payer: the coverage of the next rank that is in force on the day. */
final class NextCovers {

    private final List<Coverage> behind;

    /** @param ofClient the client's coverages by payers that take claims */
    NextCovers(Claim claim, List<Coverage> ofClient) {
        int rank = ofClient.stream()
                .filter(cover -> cover.id().equals(claim.basis().coverage()))
                .mapToInt(Coverage::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        this.behind = ofClient.stream()
                .filter(cover -> cover.rank() > rank)
                .sorted(Comparator.comparingInt(Coverage::rank))
                .toList();
    }

    boolean isEmpty() {
        return behind.isEmpty();
    }

    Optional<Coverage> of(ClaimLine line) {
        return behind.stream()
                .filter(cover -> cover.isInForce(line.serviceDate()))
                .findFirst();
    }
}
