package health.concord.scheduling.note;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.booking.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a session was about: written once for everyone, and closed by the leader's signature. */
@Entity
@Table(schema = "notes", name = "session_note")
class SessionNote {

    @Id
    private UUID id;

    private UUID session;
    private @Nullable UUID series;
    private String site;

    @Column(name = "held_at")
    private Instant heldAt;

    private String content;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Version
    private long version;

    protected SessionNote() {}

    SessionNote(Session session) {
        this.id = Ids.next();
        this.session = session.id();
        this.series = session.series();
        this.site = session.site();
        this.heldAt = session.startsAt();
    }

    void write(String newContent, String by) {
        refuseOnceSigned();
        content = newContent.strip();
        writtenBy = by;
    }

    void sign(String by, Instant at) {
        refuseOnceSigned();
        signedBy = by;
        signedAt = at;
    }

    private void refuseOnceSigned() {
        if (isSigned()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "NOTE_SIGNED", "The note is signed and stands. Write an addendum.");
        }
    }

    boolean isSigned() {
        return signedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    @Nullable
    UUID series() {
        return series;
    }

    String site() {
        return site;
    }

    Instant heldAt() {
        return heldAt;
    }

    String content() {
        return content;
    }

    String writtenBy() {
        return writtenBy;
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    long version() {
        return version;
    }
}
