package health.concord.billing.inbound;

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

/** One transaction of a file, and what became of it. */
@Entity
@Immutable
class InboundItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file")
    private InboundFile file;

    private int ordinal;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Taken.Outcome outcome;

    private String text;
    private UUID reference;

    protected InboundItem() {}

    InboundItem(InboundFile file, int ordinal, Taken taken) {
        this.id = Ids.next();
        this.file = file;
        this.ordinal = ordinal;
        this.kind = taken.kind();
        this.outcome = taken.outcome();
        this.text = taken.text();
        this.reference = taken.reference();
    }

    Taken asTaken() {
        return new Taken(kind, outcome, text, reference);
    }
}
