package health.concord.scheduling.note;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said after a note was signed. The table takes no change and no deletion. */
@Entity
@Table(schema = "notes", name = "addendum")
class Addendum {

    @Id
    private UUID id;

    private UUID note;
    private @Nullable UUID client;
    private String text;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Addendum() {}

    Addendum(SessionNote note, AddToNote request, String by, Instant at) {
        this.id = Ids.next();
        this.note = note.id();
        this.client = request.client();
        this.text = request.text().strip();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID note() {
        return note;
    }

    @Nullable
    UUID client() {
        return client;
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
