package health.concord.scheduling.booking;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.CareMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    private Standing standing;

    @Embedded
    private NoteMark note = new NoteMark();

    private @Nullable String topic;

    @Column(name = "detached_from")
    private @Nullable Instant detachedFrom;

    @Column(name = "overlap_reason")
    private @Nullable String overlapReason;

    private @Nullable UUID appointments;

    @Version
    private long version;

    protected Session() {}

    Session(SessionPlan plan, SessionState state) {
        this(plan, new Standing(state));
    }

    private Session(SessionPlan plan, Standing standing) {
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
        this.standing = standing;
        this.topic = plan.topic();
    }

    /** Kept on the calendar so that people see which date fell out, and why. */
    static Session fallenOut(SessionPlan plan, String reason) {
        return new Session(plan, Standing.fallenOut(reason));
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

    void requireMovable() {
        standing.requireMovable();
    }

    /** From SCHEDULED only; a note that is signed says that it took place. */
    void cancel(String reason, String by) {
        if (takesPlace() && note.isSigned()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "The session's note is signed, so it took place. Correct its attendance instead.");
        }
        standing.cancel(reason, by);
    }

    /** Takes place after all. */
    void reinstate() {
        standing.reinstate();
    }

    /** Still does not take place, and now for this reason. */
    void stayOff(String reason) {
        standing.stayOff(reason);
    }

    /** From now on its series leaves it as it is. */
    public void detach() {
        if (series != null && detachedFrom == null) {
            detachedFrom = startsAt;
        }
    }

    /** In the room, by video or by audio. */
    public void meetBy(CareMode mode) {
        care = care.by(mode);
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

    /** Once it has begun; the first signature stands. */
    public void signNote(String by, Instant at) {
        if (!takesPlace()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session does not take place, so it has no note to sign.");
        }
        if (at.isBefore(startsAt)) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has not begun. Sign its note afterwards.");
        }
        note.sign(by, at);
    }

    public NoteMark note() {
        return note;
    }

    public boolean takesPlace() {
        return standing.isScheduled();
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
        return standing.state();
    }

    public @Nullable String stateReason() {
        return standing.reason();
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
        return standing.by();
    }

    public @Nullable String overlapReason() {
        return overlapReason;
    }

    public @Nullable UUID appointments() {
        return appointments;
    }

    public long version() {
        return version;
    }
}
