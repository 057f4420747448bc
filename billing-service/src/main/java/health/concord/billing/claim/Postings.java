package health.concord.billing.claim;

import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        return claim.progress().submissions() <= 1 ? "charge:" + claim.id() : "charge:" + claim.id() + ":" + claim.progress().submissions();
    }

    /**
     * What an earlier payer left moves from the person to the next payer's claim. It passes an account of its own, so
     * that the story of either claim is whole.
     */
    static List<JournalDraft> remainder(Claim earlier, Claim next, LocalDate on) {
        Money amount = Objects.requireNonNull(next.remainder()).amount();
        UUID first = earlier.basis().payer();
        UUID second = next.basis().payer();
        UUID client = next.client();
        List<String> keys = remainderKeys(next);
        return List.of(
                new JournalDraft(
                        keys.getFirst(),
                        JournalKind.TRANSFER,
                        earlier.site(),
                        on,
                        earlier.id(),
                        null,
                        List.of(
                                Leg.debit(Account.COORDINATION, amount, first, client),
                                Leg.credit(Account.AR_PATIENT, amount, first, client))),
                new JournalDraft(
                        keys.getLast(),
                        JournalKind.TRANSFER,
                        next.site(),
                        on,
                        next.id(),
                        null,
                        List.of(
                                Leg.debit(Account.AR_PAYER, amount, second, client),
                                Leg.credit(Account.COORDINATION, amount, second, client))));
    }

    /** Under which keys the two sides of that stand. */
    static List<String> remainderKeys(Claim next) {
        return List.of("remainder:" + next.id() + ":from", "remainder:" + next.id() + ":to");
    }
}
