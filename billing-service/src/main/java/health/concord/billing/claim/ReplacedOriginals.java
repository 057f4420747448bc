package health.concord.billing.claim;

import health.concord.billing.authorisation.Authorisations;
import health.concord.billing.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Ends the claims whose replacement or void has left. Their charge is taken back; what was paid on them stays until the
 * payer takes it back itself, so that receivables always say what the payer owes in all.
 */
@ApplicationScoped
public class ReplacedOriginals {

    @Inject
    ClaimRepository claims;

    @Inject
    Authorisations authorisations;

    @Inject
    Ledger ledger;

    @Transactional(Transactional.TxType.MANDATORY)
    public void end(List<Claim> sent, Step step, LocalDate today) {
        List<Claim> successors =
                sent.stream().filter(claim -> claim.original() != null).toList();
        Map<UUID, Claim> originals = claims
                .list("id in ?1", successors.stream().map(Claim::original).toList())
                .stream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        for (Claim successor : successors) {
            Claim original = Objects.requireNonNull(originals.get(successor.original()));
            if (original.state().isEnded()) {
                // The successor was rejected and is sent again: the original ended when it left first.
                continue;
            }
            if (successor.isVoiding()) {
                original.cancel(step);
            } else {
                original.replace(step);
            }
            authorisations.release(
                    original.client(),
                    original.lines().stream().map(ClaimLine::id).toList());
            ledger.reverse(Postings.chargeKey(original), today);
            Remainder remainder = successor.remainder();
            if (remainder != null) {
                Postings.remainderKeys(original).forEach(key -> ledger.reverse(key, today));
                if (!successor.isVoiding()) {
                    ledger.post(Postings.remainder(claims.findById(remainder.of()), successor, today));
                }
            }
        }
    }
}
