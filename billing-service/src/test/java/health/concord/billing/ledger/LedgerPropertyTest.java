package health.concord.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is posted and taken back in whatever order, the ledger balances. */
class LedgerPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    /** A charge, or the reversal of an earlier journal. */
    record Move(long cents, int reverses) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000L),
                        Arbitraries.integers().between(-20, 20))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void debitsAlwaysEqualCredits(@ForAll("moves") List<Move> moves) {
        List<JournalDraft> posted = new ArrayList<>();
        List<JournalDraft> reversed = new ArrayList<>();
        for (Move move : moves) {
            if (move.reverses() >= 0 && move.reverses() < posted.size()) {
                JournalDraft original = posted.get(move.reverses());
                if (!reversed.contains(original)) {
                    reversed.add(original);
                    posted.add(original.reversal(UUID.randomUUID(), DAY));
                }
            } else {
                posted.add(charge(move.cents()));
            }
        }
        List<Leg> legs = posted.stream().flatMap(draft -> draft.legs().stream()).toList();

        assertThat(JournalDraft.sum(legs, Side.DEBIT)).isEqualTo(JournalDraft.sum(legs, Side.CREDIT));
        assertThat(balance(legs, Account.AR_PAYER)).isEqualTo(-balance(legs, Account.REVENUE));
    }

    @Property(tries = 300)
    void aReversalMirrorsItsJournal(@ForAll("moves") List<Move> moves) {
        for (Move move : moves) {
            JournalDraft charge = charge(move.cents());
            List<Leg> both = new ArrayList<>(charge.legs());
            both.addAll(charge.reversal(UUID.randomUUID(), DAY).legs());

            for (Account account : Account.values()) {
                assertThat(balance(both, account)).isZero();
            }
        }
    }

    @Test
    void whatDoesNotBalanceCannotBeMade() {
        Money more = Money.ofCents(101);
        Money less = Money.ofCents(100);
        assertThatThrownBy(() -> draft(
                        Leg.debit(Account.AR_PAYER, more, null, null), Leg.credit(Account.REVENUE, less, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Leg.debit(Account.CASH, Money.ZERO, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Leg.credit(Account.CASH, Money.ofCents(-1), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JournalDraft charge(long cents) {
        return JournalDraft.charge(
                UUID.randomUUID(), "harbor", DAY, Money.ofCents(cents), UUID.randomUUID(), UUID.randomUUID());
    }

    private static JournalDraft draft(Leg... legs) {
        return new JournalDraft("key", JournalKind.CHARGE, "harbor", DAY, null, null, List.of(legs));
    }

    private static long balance(List<Leg> legs, Account account) {
        return legs.stream()
                .filter(leg -> leg.account() == account)
                .mapToLong(leg -> leg.side() == Side.DEBIT
                        ? leg.amount().cents()
                        : -leg.amount().cents())
                .sum();
    }
}
