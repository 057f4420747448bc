package health.concord.billing.ledger;

import health.concord.billing.money.Money;
import health.concord.commons.digest.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal about to be posted. One that does not balance cannot be made.
 *
 * @param key what it is posted for; under one key the ledger takes one journal, for ever
 * @param reverses the journal it mirrors
 * @param note why a person posted it; null for what follows from something else
 */
public record JournalDraft(
        String key,
        JournalKind kind,
        String site,
        LocalDate occurredOn,
        @Nullable UUID claim,
        @Nullable UUID reverses,
        List<Leg> legs,
        @Nullable String note) {

    public JournalDraft(
            String key,
            JournalKind kind,
            String site,
            LocalDate occurredOn,
            @Nullable UUID claim,
            @Nullable UUID reverses,
            List<Leg> legs) {
        this(key, kind, site, occurredOn, claim, reverses, legs, null);
    }

    public JournalDraft {
        legs = List.copyOf(legs);
        Money debits = sum(legs, Side.DEBIT);
        if (legs.isEmpty() || !debits.equals(sum(legs, Side.CREDIT))) {
            throw new IllegalArgumentException("the debits of a journal must equal its credits");
        }
    }

    /** The payer now owes what the claim asks for. */
    public static JournalDraft charge(UUID claim, String site, LocalDate on, Money amount, UUID payer, UUID client) {
        return new JournalDraft(
                "charge:" + claim,
                JournalKind.CHARGE,
                site,
                on,
                claim,
                null,
                List.of(
                        Leg.debit(Account.AR_PAYER, amount, payer, client),
                        Leg.credit(Account.REVENUE, amount, payer, client)));
    }

    /** The draft that a stored journal was made from. */
    static JournalDraft of(Journal journal) {
        return new JournalDraft(
                journal.key(),
                journal.kind(),
                journal.site(),
                journal.occurredOn(),
                journal.claim(),
                journal.reverses(),
                journal.entries().stream()
                        .map(entry -> new Leg(
                                entry.account(),
                                entry.side(),
                                Money.ofCents(entry.cents()),
                                entry.payer(),
                                entry.client()))
                        .toList());
    }

    /** Takes a journal back, leg by leg; it can be done once. */
    public JournalDraft reversal(UUID posted, LocalDate on) {
        return new JournalDraft(
                "reversal:" + posted,
                JournalKind.REVERSAL,
                site,
                on,
                claim,
                posted,
                legs.stream().map(Leg::mirrored).toList());
    }

    /** The same, as what takes back that journal. */
    JournalDraft takingBack(UUID posted) {
        return new JournalDraft(key, JournalKind.REVERSAL, site, occurredOn, claim, posted, legs, note);
    }

    static Money sum(List<Leg> legs, Side side) {
        return legs.stream().filter(leg -> leg.side() == side).map(Leg::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Tells whether a journal sent again under a key is the same one. */
    String hash() {
        return Sha256.hex(kind + "|" + site + "|" + occurredOn + "|" + claim + "|" + reverses + "|" + legs);
    }
}
