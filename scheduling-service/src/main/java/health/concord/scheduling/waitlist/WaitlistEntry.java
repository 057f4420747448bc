package health.concord.scheduling.waitlist;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.care.GroupModel;
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

/** One client who waits for a seat in one group, or in any that meets a need. */
@Entity
@Table(name = "waitlist_entry")
class WaitlistEntry {

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private UUID episode;
    private @Nullable UUID series;

    @Enumerated(EnumType.STRING)
    private @Nullable GroupModel model;

    private @Nullable String population;
    private int priority;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Enumerated(EnumType.STRING)
    private WaitState state;

    @Column(name = "offered_series")
    private @Nullable UUID offeredSeries;

    private @Nullable UUID placement;

    @Column(name = "offer_until")
    private @Nullable Instant offerUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "ordered_by")
    private @Nullable OrderedBy orderedBy;

    @Column(name = "passed_over")
    private @Nullable String passedOver;

    @Column(name = "passed_over_because")
    private @Nullable String passedOverBecause;

    @Version
    private long version;

    protected WaitlistEntry() {}

    WaitlistEntry(JoinWaitlist request, Instant now) {
        this.id = Ids.next();
        this.site = request.site();
        this.client = request.client();
        this.episode = request.episode();
        this.series = request.series();
        this.model = request.model();
        this.population = request.population();
        this.priority = request.priority() == null ? 0 : request.priority();
        this.joinedAt = now;
        this.state = WaitState.WAITING;
    }

    void rank(int newPriority) {
        refuseUnless(WaitState.WAITING, "ranked");
        priority = newPriority;
    }

    void offer(UUID ofSeries, UUID asPlacement, Instant until, OrderedBy by) {
        refuseUnless(WaitState.WAITING, "offered a seat");
        state = WaitState.OFFERED;
        offeredSeries = ofSeries;
        placement = asPlacement;
        offerUntil = until;
        orderedBy = by;
        passOver(null, null);
    }

    void seat() {
        refuseUnless(WaitState.OFFERED, "seated");
        state = WaitState.SEATED;
    }

    void decline() {
        refuseUnless(WaitState.OFFERED, "declined");
        state = WaitState.DECLINED;
    }

    void expire() {
        refuseUnless(WaitState.OFFERED, "expired");
        state = WaitState.EXPIRED;
    }

    void withdraw() {
        refuseUnless(WaitState.WAITING, "withdrawn");
        state = WaitState.WITHDRAWN;
    }

    /** A seat was free and could not be this client's; staff see why, as a code and where there is more in words. */
    void passOver(@Nullable String code, @Nullable String because) {
        passedOver = code;
        passedOverBecause = because;
    }

    boolean isWaiting() {
        return state == WaitState.WAITING;
    }

    private void refuseUnless(WaitState needed, String wanted) {
        if (state != needed) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The entry is " + state + ", so it cannot be " + wanted + " now.");
        }
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

    UUID episode() {
        return episode;
    }

    @Nullable
    UUID series() {
        return series;
    }

    @Nullable
    GroupModel model() {
        return model;
    }

    @Nullable
    String population() {
        return population;
    }

    int priority() {
        return priority;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    WaitState state() {
        return state;
    }

    @Nullable
    UUID offeredSeries() {
        return offeredSeries;
    }

    @Nullable
    UUID placement() {
        return placement;
    }

    @Nullable
    Instant offerUntil() {
        return offerUntil;
    }

    /** Whose order made it this one's turn; null before a seat was offered. */
    @Nullable
    OrderedBy orderedBy() {
        return orderedBy;
    }

    @Nullable
    String passedOver() {
        return passedOver;
    }

    @Nullable
    String passedOverBecause() {
        return passedOverBecause;
    }

    long version() {
        return version;
    }
}
