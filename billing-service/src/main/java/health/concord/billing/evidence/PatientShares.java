package health.concord.billing.evidence;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.billing.eligibility.ExpectedShares;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Receivables;
import health.concord.billing.money.Money;
import health.concord.billing.payment.PaidBefore;
import health.concord.billing.policy.ClaimForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what a person is expected to owe of a claim beside what was paid and what the payer left. */
@ApplicationScoped
class PatientShares {

    private static final Set<ClaimState> ANSWERED =
            EnumSet.of(ClaimState.PAID, ClaimState.PARTLY_PAID, ClaimState.DENIED, ClaimState.APPEALED);

    @Inject
    ExpectedShares expected;

    @Inject
    PaidBefore paid;

    @Inject
    Receivables receivables;

    /** Null for a claim on the person, and on a further payer, which asks for what is the person's otherwise. */
    ClaimEvidence.@Nullable PatientShare of(Claim claim) {
        UUID coverage = claim.basis().coverage();
        if (coverage == null || claim.remainder() != null || claim.basis().form() == ClaimForm.STATEMENT) {
            return null;
        }
        int days = (int) claim.lines().stream()
                .map(ClaimLine::serviceDate)
                .distinct()
                .count();
        ExpectedShare share = expected.of(coverage, claim.total(), days).orElse(null);
        Money collected = paid.toldOn(claim.id());
        boolean answered = ANSWERED.contains(claim.state());
        long left = receivables.ofClaim(claim.id(), Account.AR_PATIENT).cents();
        return new ClaimEvidence.PatientShare(
                share,
                collected.cents(),
                answered ? left : null,
                answered ? Math.max(0, collected.cents() - left) : 0);
    }
}
