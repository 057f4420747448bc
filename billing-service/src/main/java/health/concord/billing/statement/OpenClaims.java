package health.concord.billing.statement;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.OwnClaims;
import health.concord.billing.ledger.Receivables;
import health.concord.billing.money.Money;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.ClaimForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** For what a person owes: by week, and whose plan left it to the person. */
@ApplicationScoped
class OpenClaims {

    @Inject
    OwnClaims claims;

    @Inject
    Payers payers;

    @Inject
    Receivables receivables;

    /** By week; a person merged from two records owes under both. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<StatementDocument.Open> of(List<UUID> person) {
        Map<UUID, Money> open = new HashMap<>();
        person.forEach(one -> open.putAll(receivables.openOfPerson(one)));
        List<Claim> owed = claims.all(open.keySet());
        Map<UUID, String> names = payers
                .all(owed.stream()
                        .filter(claim -> claim.basis().form() != ClaimForm.STATEMENT)
                        .map(claim -> claim.basis().payer())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Payer::id, Payer::name));
        return owed.stream()
                .map(claim -> new StatementDocument.Open(
                        claim.weekOf(),
                        claim.number(),
                        names.getOrDefault(claim.basis().payer(), ""),
                        Objects.requireNonNull(open.get(claim.id()))))
                .toList();
    }
}
