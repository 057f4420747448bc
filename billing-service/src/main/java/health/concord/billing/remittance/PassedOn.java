package health.concord.billing.remittance;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.Remainder;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.edi.RemittedLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Claims that a payer passed on by itself: the next payer answers under the number of the first claim. Whose answer it
 * is, is told by the payer's own number of the claim, where that is known, and then by the status, which says as whose
 * turn the payer took it.
 */
final class PassedOn {

    private static final int MOST_PAYERS = 3;

    private final Map<UUID, List<Claim>> next = new HashMap<>();

    private PassedOn() {}

    static PassedOn of(Collection<Claim> found, AnsweredClaims claims) {
        PassedOn passedOn = new PassedOn();
        List<UUID> earlier = found.stream().map(Claim::id).toList();
        for (int place = 2; place <= MOST_PAYERS && !earlier.isEmpty(); place++) {
            List<Claim> later = claims.remaindersOf(earlier);
            later.forEach(claim -> passedOn.next
                    .computeIfAbsent(remainder(claim).of(), of -> new ArrayList<>())
                    .add(claim));
            earlier = later.stream().map(Claim::id).toList();
        }
        return passedOn;
    }

    Claim meant(Claim claim, RemittedClaim answer) {
        List<Claim> later = later(claim).stream()
                .filter(one -> covers(one, answer))
                .filter(one -> one.state().isWithPayer() || (remainder(one).forwarded() && one.state().isUnsent()))
                .toList();
        if (later.isEmpty() || isOf(claim, answer)) {
            return claim;
        }
        return later.stream()
                .filter(one -> isOf(one, answer))
                .findFirst()
                .or(() -> later.stream()
                        .filter(one -> remainder(one).place() == answer.place())
                        .findFirst())
                // A denial or a reversal does not say as whose turn; only a claim that was passed on can be meant.
                .or(() -> later.stream()
                        .filter(one -> answer.place() == 0 && remainder(one).forwarded() && one.succession().payerControl() == null)
                        .filter(one -> claim.succession().payerControl() != null && answer.payerControl() != null)
                        .findFirst())
                .orElse(claim);
    }

    private List<Claim> later(Claim claim) {
        List<Claim> all = new ArrayList<>(next.getOrDefault(claim.id(), List.of()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(next.getOrDefault(all.get(i).id(), List.of()));
        }
        return all;
    }

    private static boolean isOf(Claim claim, RemittedClaim answer) {
        return claim.succession().payerControl() != null && claim.succession().payerControl().equals(answer.payerControl());
    }

    private static boolean covers(Claim claim, RemittedClaim answer) {
        return answer.lines().stream()
                .map(RemittedLine::date)
                .filter(Objects::nonNull)
                .allMatch(day -> claim.lines().stream()
                        .anyMatch(line -> line.serviceDate().equals(day)));
    }

    private static Remainder remainder(Claim claim) {
        return Objects.requireNonNull(claim.remainder());
    }
}
