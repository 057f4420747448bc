package health.concord.billing.ledger;

import health.concord.commons.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** A posted journal; it never changes. */
@Entity
@Immutable
class Journal {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private JournalKind kind;

    private String site;
    private UUID claim;
    private LocalDate occurredOn;
    private Instant postedAt;
    private String postedBy;
    private String idempotencyKey;
    private String bodyHash;
    private UUID reverses;
    private String note;

    @OneToMany(mappedBy = "journal", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<JournalEntry> entries = new ArrayList<>();

    protected Journal() {}

    Journal(JournalDraft draft, String by, Instant at) {
        id = Ids.next();
        kind = draft.kind();
        site = draft.site();
        claim = draft.claim();
        occurredOn = draft.occurredOn();
        postedAt = at;
        postedBy = by;
        idempotencyKey = draft.key();
        bodyHash = draft.hash();
        reverses = draft.reverses();
        note = draft.note();
        draft.legs().forEach(leg -> entries.add(new JournalEntry(this, leg)));
    }

    boolean isOf(JournalDraft draft) {
        return bodyHash.equals(draft.hash());
    }

    UUID id() {
        return id;
    }

    String key() {
        return idempotencyKey;
    }

    JournalKind kind() {
        return kind;
    }

    String site() {
        return site;
    }

    UUID claim() {
        return claim;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant postedAt() {
        return postedAt;
    }

    String postedBy() {
        return postedBy;
    }

    UUID reverses() {
        return reverses;
    }

    String note() {
        return note;
    }

    List<JournalEntry> entries() {
        return entries;
    }
}
