package health.concord.scheduling.booking;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One meeting: of a group on one date, or of one client with a clinician. */
@Entity
@Table(name = "session")
public class Session {

    @Id
    private UUID id;

    private String site;
    private String title;
    private @Nullable UUID series;
    private @Nullable UUID seat;

    @Embedded
    private Care care;

    private @Nullable UUID room;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> clinicians;

    private @Nullable UUID client;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    private @Nullable String topic;

    @Column(name = "detached_from")
    private @Nullable Instant detachedFrom;

    @Column(name = "cancelled_by")
    private @Nullable String cancelledBy;

    @Column(name = "overlap_reason")
    private @Nullable String overlapReason;

    private @Nullable UUID appointments;

    @Column(name = "note_kept")
    private boolean noteKept;

    @Column(name = "note_signed_at")
    private @Nullable Instant noteSignedAt;

    @Column(name = "note_signed_by")
    private @Nullable String noteSignedBy;

    @Version
    private long version;

    protected Session() {}

    Session(SessionPlan plan, SessionState state) {
        this.id = Ids.next();
        this.site = plan.site();
        this.title = plan.title();
        this.series = plan.series();
        this.seat = plan.seat();
        this.care = plan.care();
        this.room = plan.one(ResourceKind.ROOM);
        this.clinicians = plan.ids(ResourceKind.CLINICIAN);
        this.client = plan.one(ResourceKind.CLIENT);
        this.startsAt = plan.when().from();
        this.endsAt = plan.when().to();
        this.state = state;
        this.topic = plan.topic();
    }

    /** Kept on the calendar so that people see which date fell out, and why. */
    static Session fallenOut(SessionPlan plan, String reason) {
        Session session = new Session(plan, SessionState.CANCELLED);
        session.stateReason = reason;
        return session;
    }

    /** Before it begins, to another time or place or other people. */
    void move(SessionMove move, Overlap overlap) {
        requireMovable();
        startsAt = move.when().from();
        endsAt = move.when().to();
        clinicians = move.clinicians();
        room = move.room();
        if (overlap.isAllowed()) {
            overlapReason = overlap.reason();
        }
    }

    /** From SCHEDULED only. */
    void requireMovable() {
        if (state != SessionState.SCHEDULED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session does not take place, so it cannot be moved.");
        }
    }

    /** From SCHEDULED only; a note that is signed says that it took place. */
    void cancel(String reason, String by) {
        if (state != SessionState.SCHEDULED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session is " + state + ", so it cannot be cancelled.");
        }
        if (noteSignedAt != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session's note is signed, so it took place.");
        }
        state = SessionState.CANCELLED;
        stateReason = reason;
        cancelledBy = by;
    }

    /** Takes place after all. */
    void reinstate() {
        state = SessionState.SCHEDULED;
        stateReason = null;
        cancelledBy = null;
    }

    /** Still does not take place, and now for this reason. */
    void stayOff(String reason) {
        stateReason = reason;
    }

    /** From now on its series leaves it as it is. */
    public void detach() {
        if (series != null && detachedFrom == null) {
            detachedFrom = startsAt;
        }
    }

    public void retitle(String newTitle) {
        title = newTitle;
    }

    public void about(@Nullable String newTopic) {
        topic = newTopic;
    }

    /** Joins sessions of one client that were booked as a whole. */
    public void belongTo(UUID bookedTogether) {
        appointments = bookedTogether;
    }

    void overlap(Overlap overlap) {
        overlapReason = overlap.reason();
    }

    /** Once: a signed note is not signed again, so that the first name and time stand. */
    public void signNote(String by, Instant at) {
        if (state != SessionState.SCHEDULED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session does not take place, so it has no note to sign.");
        }
        if (at.isBefore(startsAt)) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has not begun. Sign its note afterwards.");
        }
        if (noteSignedAt == null) {
            noteSignedAt = at;
            noteSignedBy = by;
        }
    }

    /** Its note is written here, so it is signed here too. */
    public void keepNote() {
        noteKept = true;
    }

    public boolean isNoteKept() {
        return noteKept;
    }

    public boolean isNoteSigned() {
        return noteSignedAt != null;
    }

    public boolean takesPlace() {
        return state == SessionState.SCHEDULED;
    }

    public Interval when() {
        return new Interval(startsAt, endsAt);
    }

    /** Who leads it, and answers for it on the claim. */
    public UUID leader() {
        return clinicians.getFirst();
    }

    public UUID id() {
        return id;
    }

    public String site() {
        return site;
    }

    public String title() {
        return title;
    }

    public @Nullable UUID series() {
        return series;
    }

    /** The weekly appointment it belongs to, if any. */
    public @Nullable UUID seat() {
        return seat;
    }

    public Care care() {
        return care;
    }

    public @Nullable UUID room() {
        return room;
    }

    public List<UUID> clinicians() {
        return List.copyOf(clinicians);
    }

    public @Nullable UUID client() {
        return client;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public SessionState state() {
        return state;
    }

    public @Nullable String stateReason() {
        return stateReason;
    }

    /** Of the curriculum. */
    public @Nullable String topic() {
        return topic;
    }

    /** When it would begin by its series, had it not been changed by itself. */
    public @Nullable Instant detachedFrom() {
        return detachedFrom;
    }

    public @Nullable String cancelledBy() {
        return cancelledBy;
    }

    public @Nullable String overlapReason() {
        return overlapReason;
    }

    public @Nullable UUID appointments() {
        return appointments;
    }

    public @Nullable Instant noteSignedAt() {
        return noteSignedAt;
    }

    public @Nullable String noteSignedBy() {
        return noteSignedBy;
    }

    public long version() {
        return version;
    }
}
