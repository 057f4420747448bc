package health.concord.billing.claim;

import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.LineKey;
import health.concord.billing.rule.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a hold lies on. */
@ApplicationScoped
public class HeldLines {

    /** A hold as a waiver would name it. */
    public record Held(UUID line, Waiver waiver) {}

    @Inject
    ClaimRepository claims;

    @Inject
    DeliveredServices services;

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Held> find(Claim claim, UUID hold) {
        return claim.lines().stream()
                .flatMap(line -> line.holds().stream()
                        .filter(one -> one.id().equals(hold))
                        .map(one -> new Held(
                                line.id(),
                                new Waiver(
                                        LineKey.of(line.serviceDate(), servicesOf(claim, line)),
                                        one.code(),
                                        one.detail()))))
                .findFirst();
    }

    private List<UUID> servicesOf(Claim claim, ClaimLine line) {
        return services.outcomesOfClaims(List.of(claim.id())).stream()
                .filter(outcome -> line.id().equals(outcome.line()))
                .map(ServiceOutcome::service)
                .toList();
    }

    /** The claim that replaces or voids this one. */
    @Transactional
    public Optional<UUID> successorOf(UUID claim) {
        return claims.successorOf(claim);
    }
}
