package health.concord.billing.claim;

import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Leg;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the ledger is told when a claim leaves. */
public final class Postings {

    private Postings() {}

    /** Each sending of a claim is a charge of its own: the one before was taken back when it was rejected. */
    public static JournalDraft charge(Claim claim, UUID payer, LocalDate on) {
        return new JournalDraft(
                chargeKey(claim),
                JournalKind.CHARGE,
                claim.site(),
                on,
                claim.id(),
                null,
                List.of(
                        Leg.debit(Account.AR_PAYER, claim.total(), payer, claim.client()),
                        Leg.credit(Account.REVENUE, claim.total(), payer, claim.client())));
    }

    /** Under which key the charge of the present sending stands. */
    public static String chargeKey(Claim claim) {
        return claim.submissions() <= 1 ? "charge:" + claim.id() : "charge:" + claim.id() + ":" + claim.submissions();
    }
}
