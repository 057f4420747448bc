package health.concord.billing.statement;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.OwnClaims;
import health.concord.billing.client.Clients;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Receivables;
import health.concord.billing.money.Money;
import health.concord.billing.provider.Providers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Superbills, for people who ask their insurer to pay back: codes, diagnoses, what was charged and what was paid. */
@ApplicationScoped
class Superbills {

    @Inject
    OwnClaims claims;

    @Inject
    Clients clients;

    @Inject
    Receivables receivables;

    @Inject
    Providers providers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    byte[] of(UUID claimId) {
        Claim claim = claims.billed(claimId);
        audit.record("superbill.read", "claim", claimId, Map.of("client", claim.client()));
        Money asked = receivables.ofClaim(claimId, Account.AR_PATIENT);
        Money open = receivables.openOfPerson(claim.client()).getOrDefault(claimId, Money.ZERO);
        return Superbill.pdf(
                claim,
                clients.get(claim.client()),
                claims.diagnoses(claim),
                providers.of(claim.site()).orElseThrow(Problems::notFound),
                new Superbill.Account(
                        claim.total(), receivables.ofClaim(claimId, Account.SLIDING_DISCOUNT), asked.minus(open), open),
                clock.instant());
    }
}
