package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationDraws;
import health.concord.billing.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    AuthorisationDraws authorisations;

    @Inject
    Remainders remainders;

    @Inject
    Ledger ledger;

    @Transactional(Transactional.TxType.MANDATORY)
    public void end(List<Claim> sent, Step step, LocalDate today) {
        List<Claim> successors = sent.stream()
                .filter(claim -> claim.succession().original() != null)
                .toList();
        Map<UUID, Claim> known = known(successors);
        Map<UUID, List<UUID>> released = new HashMap<>();
        List<Claim> ended = new ArrayList<>();
        for (Claim successor : successors) {
            Claim original =
                    Objects.requireNonNull(known.get(successor.succession().original()));
            if (original.state().isEnded()) {
                // The successor was rejected and is sent again: the original ended when it left first.
                continue;
            }
            if (successor.succession().isVoid()) {
                original.progress().cancel(step);
            } else {
                original.progress().replace(step);
            }
            ended.add(original);
            released.computeIfAbsent(original.client(), client -> new ArrayList<>())
                    .addAll(original.lines().stream().map(ClaimLine::id).toList());
            ledger.reverse(Postings.chargeKey(original), today);
            Remainder remainder = successor.remainder();
            if (remainder != null) {
                Postings.remainderKeys(original).forEach(key -> ledger.reverse(key, today));
                if (!successor.succession().isVoid()) {
                    Claim before = Objects.requireNonNull(known.get(remainder.of()));
                    ledger.post(Postings.remainder(before, successor, today));
                }
            }
        }
        authorisations.release(released);
        remainders.follow(ended);
    }

    /** The originals, and the claims on the payers before those. */
    private Map<UUID, Claim> known(List<Claim> successors) {
        List<UUID> ids = new ArrayList<>();
        for (Claim successor : successors) {
            ids.add(successor.succession().original());
            if (successor.remainder() != null) {
                ids.add(successor.remainder().of());
            }
        }
        return ids.isEmpty()
                ? Map.of()
                : claims.list("id in ?1", ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }
}
