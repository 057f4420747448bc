package health.concord.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.billing.money.Money;
import health.concord.billing.testsupport.Store;
import health.concord.commons.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database itself keeps the ledger whole, whoever writes to it. */
@QuarkusTest
class LedgerStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Inject
    Ledger ledger;

    @Inject
    Store store;

    @Test
    void theSameJournalAgainIsNotPostedTwice() {
        JournalDraft draft = draft("once:" + UUID.randomUUID(), 100);

        UUID first = post(draft);
        UUID again = post(draft);

        assertThat(again).isEqualTo(first);
        assertThat(store.count("SELECT count(*) FROM journal_entry WHERE journal = '" + first + "'"))
                .isEqualTo(2);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = "once:" + UUID.randomUUID();
        post(draft(key, 100));

        assertThatThrownBy(() -> post(draft(key, 101))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aJournalThatDoesNotBalanceDoesNotCommit() {
        assertThatThrownBy(() -> store.run(journal(), entry("DEBIT", 100), entry("CREDIT", 99)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not balance");
        assertThatThrownBy(() -> store.run(journal()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not balance");
        assertThatThrownBy(() -> store.run(journal(), entry("DEBIT", 0), entry("CREDIT", 0)))
                .isInstanceOf(SQLException.class);
        assertThat(store.count("SELECT count(*) FROM journal WHERE id = '" + id + "'"))
                .isZero();
    }

    @Test
    void anEntryCannotBeAddedToAPostedJournal() throws SQLException {
        store.run(journal(), entry("DEBIT", 100), entry("CREDIT", 100));

        assertThatThrownBy(() -> store.run(entry("DEBIT", 1)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not balance");
    }

    @Test
    void whatIsPostedCannotBeChangedOrTakenAway() throws SQLException {
        store.run(journal(), entry("DEBIT", 100), entry("CREDIT", 100));

        for (String change : List.of(
                "UPDATE journal_entry SET cents = 1",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry",
                "UPDATE journal SET site = 'mesa'",
                "DELETE FROM journal")) {
            assertThatThrownBy(() -> store.run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aJournalIsReversedOnce() {
        JournalDraft draft = draft("once:" + UUID.randomUUID(), 100);
        UUID posted = post(draft);

        UUID reversal = post(draft.reversal(posted, DAY));

        assertThat(post(draft.reversal(posted, DAY))).isEqualTo(reversal);
        assertThatThrownBy(() -> store.run(
                        journal().replace("NULL)", "'" + posted + "')"), entry("DEBIT", 1), entry("CREDIT", 1)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("journal_reverses_key");
    }

    private final String id = UUID.randomUUID().toString();

    private String journal() {
        return "INSERT INTO journal (id, kind, site, claim, occurred_on, posted_at, posted_by, idempotency_key, body_hash,"
                + " reverses) VALUES ('" + id + "', 'CHARGE', 'harbor', NULL, '2026-03-09', now(), 'test', '" + id
                + "', 'x', NULL)";
    }

    private String entry(String side, long cents) {
        return "INSERT INTO journal_entry (id, journal, account, side, cents, site) VALUES ('" + UUID.randomUUID()
                + "', '" + id + "', 'CASH', '" + side + "', " + cents + ", 'harbor')";
    }

    private UUID post(JournalDraft draft) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(List.of(draft)).getFirst());
    }

    private static JournalDraft draft(String key, long cents) {
        Money amount = Money.ofCents(cents);
        return new JournalDraft(
                key,
                JournalKind.CHARGE,
                "harbor",
                DAY,
                null,
                null,
                List.of(Leg.debit(Account.CASH, amount, null, null), Leg.credit(Account.REVENUE, amount, null, null)));
    }
}
