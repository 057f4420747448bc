package health.concord.scheduling.reminder;

import health.concord.commons.id.Ids;
import health.concord.scheduling.booking.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a client is told of a session once by one channel. Neither the words nor the number are kept. */
@Entity
@Table(name = "notice")
class Notice {

    private static final int MOST_ATTEMPTS = 5;

    @Id
    private UUID id;

    private String site;
    private UUID session;
    private UUID client;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private @Nullable String reason;
    private int attempts;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Version
    private long version;

    protected Notice() {}

    /** @param startsAt of the session as the client is told of it */
    Notice(Session session, UUID client, NoticeKind kind, Channel channel, Instant startsAt, Instant dueAt) {
        this.id = Ids.next();
        this.site = session.site();
        this.session = session.id();
        this.client = client;
        this.kind = kind;
        this.channel = channel;
        this.startsAt = startsAt;
        this.dueAt = dueAt;
        this.state = NoticeState.PENDING;
    }

    void takeUp() {
        state = NoticeState.SENDING;
        attempts++;
    }

    void sent(Instant at) {
        state = NoticeState.SENT;
        sentAt = at;
    }

    void drop(String why) {
        state = NoticeState.DROPPED;
        reason = why;
    }

    /** It did not leave for sure, so it may be tried again. */
    void notSent(String why, Instant next) {
        reason = why;
        state = attempts >= MOST_ATTEMPTS ? NoticeState.FAILED : NoticeState.PENDING;
        dueAt = next;
    }

    void postpone(Instant until) {
        dueAt = until;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID session() {
        return session;
    }

    UUID client() {
        return client;
    }

    NoticeKind kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    NoticeState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
