package health.concord.billing.remittance;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes of an answer what the ledger is told, and moves the claim. */
@ApplicationScoped
class AnswerPosting {

    private static final String DENIED = "4";
    private static final String PREDETERMINATION = "25";

    @Inject
    AnsweredClaims claims;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    Event<PaymentPosted> posted;

    /**
     * A reversal of it is not yet told which journal it takes back: {@link Ledger#withMirrors} does so for all at once.
     *
     * @param money the account the money came to, or where it waited
     * @return the journal to post; empty where nothing moves
     */
    Optional<JournalDraft> draft(String key, Claim claim, RemittedClaim answer, Account money) {
        AnswerLegs legs = AnswerLegs.of(answer, claim, money, reasons);
        if (legs.legs().isEmpty() || answer.status().equals(PREDETERMINATION)) {
            return Optional.empty();
        }
        return Optional.of(new JournalDraft(
                key,
                money == Account.UNAPPLIED ? JournalKind.MATCH : JournalKind.REMITTANCE,
                claim.site(),
                today(claim),
                claim.id(),
                null,
                legs.legs()));
    }

    /** Moves the claim; whoever follows claims is told by {@link #posted} of all that were answered. */
    ClaimAnswered move(UUID remittance, LocalDate paidOn, Claim claim, RemittedClaim answer) {
        AnswerLegs legs = AnswerLegs.of(answer, claim, Account.CASH, reasons);
        String why = "835 status " + answer.status() + ", paid " + answer.paid().decimal() + " of "
                + answer.charged().decimal()
                + (answer.forwardedTo() == null ? "" : ", forwarded to " + answer.forwardedTo());
        claim.progress().answer(next(answer, legs), answer.payerControl(), claims.step(why));
        return new ClaimAnswered(remittance, claim, answer, paidOn, legs.denied());
    }

    /** Tells that all answers of a payment are posted. */
    void posted(List<ClaimAnswered> answers) {
        if (!answers.isEmpty()) {
            posted.fire(new PaymentPosted(answers));
        }
    }

    private static ClaimState next(RemittedClaim answer, AnswerLegs legs) {
        if (answer.isReversal()) {
            return ClaimState.ACCEPTED;
        }
        boolean anyDenied = legs.denied().compareTo(Money.ZERO) > 0;
        boolean allDenied = anyDenied && legs.denied().compareTo(legs.asked()) >= 0;
        if (answer.status().equals(DENIED) || allDenied) {
            return ClaimState.DENIED;
        }
        return anyDenied ? ClaimState.PARTLY_PAID : ClaimState.PAID;
    }

    LocalDate today(Claim claim) {
        return claims.today(claim);
    }

    /** Money for a claim that is not known yet waits on an account of its own. */
    static Optional<JournalDraft> waiting(String key, String site, LocalDate on, RemittedClaim answer) {
        List<Leg> legs = new ArrayList<>();
        AnswerLegs.add(legs, Account.CASH, answer.paid(), null, null);
        AnswerLegs.add(legs, Account.UNAPPLIED, Money.ZERO.minus(answer.paid()), null, null);
        return legs.isEmpty()
                ? Optional.empty()
                : Optional.of(new JournalDraft(key, JournalKind.REMITTANCE, site, on, null, null, legs));
    }
}
