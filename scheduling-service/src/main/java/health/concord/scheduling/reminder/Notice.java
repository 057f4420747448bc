package health.concord.scheduling.reminder;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing a client is told, once. */
@Entity
@Table(name = "notice")
class Notice {

    /** What it is about. */
    enum Kind {
        REMINDER,
        CANCELLED,
        MOVED,
        OFFER
    }

    /**
     * DUE → SENDING → SENT, or DUE again where it surely did not go out; SKIPPED where nothing may be sent; UNCERTAIN
     * when nobody knows whether it went out, for example because a process died meanwhile.
     */
    enum State {
        DUE,
        SENDING,
        SENT,
        SKIPPED,
        UNCERTAIN
    }

    private static final long LONGEST_WAIT = 60;
    private static final int MOST_DOUBLINGS = 6;

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private @Nullable UUID session;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String why;
    private int attempts;

    protected Notice() {}

    Notice(String site, UUID client, @Nullable UUID session, Kind kind, Instant startsAt, Instant dueAt) {
        this.id = Ids.next();
        this.site = site;
        this.client = client;
        this.session = session;
        this.kind = kind;
        this.startsAt = startsAt;
        this.dueAt = dueAt;
        this.state = State.DUE;
    }

    void become(State next, @Nullable String because) {
        state = next;
        why = because;
    }

    /** After one, two, four … minutes, an hour at most: mail servers ask for patience. */
    void tryAgain(Instant now, String because) {
        become(State.DUE, because);
        dueAt = now.plus(Duration.ofMinutes(Math.min(LONGEST_WAIT, 1L << Math.min(attempts, MOST_DOUBLINGS))));
        attempts++;
    }

    void waitUntil(Instant later) {
        dueAt = later;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    @Nullable
    UUID session() {
        return session;
    }

    Kind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    State state() {
        return state;
    }

    @Nullable
    String why() {
        return why;
    }
}
