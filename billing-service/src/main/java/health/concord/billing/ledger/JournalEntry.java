package health.concord.billing.ledger;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of a posted journal. Site and claim stand here too, so that balances are read from an index. */
@Entity
@Immutable
class JournalEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "journal")
    private Journal journal;

    @Enumerated(EnumType.STRING)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Side side;

    private long cents;
    private String site;
    private UUID payer;
    private UUID client;
    private UUID claim;

    protected JournalEntry() {}

    JournalEntry(Journal journal, Leg leg) {
        this.id = Ids.next();
        this.journal = journal;
        this.account = leg.account();
        this.side = leg.side();
        this.cents = leg.amount().cents();
        this.site = journal.site();
        this.claim = journal.claim();
        this.payer = leg.payer();
        this.client = leg.client();
    }

    Account account() {
        return account;
    }

    Side side() {
        return side;
    }

    long cents() {
        return cents;
    }

    UUID payer() {
        return payer;
    }

    UUID client() {
        return client;
    }
}
