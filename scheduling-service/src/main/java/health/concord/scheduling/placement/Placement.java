package health.concord.scheduling.placement;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's seats as one thing: together they are held, enrolled, confirmed and released. */
@Entity
@Table(name = "placement")
class Placement {

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private UUID episode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean offered;

    @Version
    private long version;

    protected Placement() {}

    Placement(UUID id, HoldPlacement request, Instant expiresAt) {
        this.id = id;
        this.site = request.site();
        this.client = request.client();
        this.episode = request.episode();
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.state = PlacementState.HELD;
        this.expiresAt = expiresAt;
    }

    /** Held for someone on a waitlist rather than for whoever asked. */
    Placement asOffer() {
        offered = true;
        return this;
    }

    boolean isOffered() {
        return offered;
    }

    /** From HELD, before the hold expires. */
    void enrol(Instant now) {
        refuseUnless(PlacementState.HELD, "enrolled");
        refuseWhenExpired(now);
        state = PlacementState.ENROLLED;
    }

    /** From ENROLLED. */
    void confirm(Instant now) {
        refuseWhenExpired(now);
        refuseUnless(PlacementState.ENROLLED, "confirmed");
        state = PlacementState.CONFIRMED;
    }

    /** From every state but RELEASED. */
    void release() {
        if (state == PlacementState.RELEASED) {
            throw wrongState("released");
        }
        state = PlacementState.RELEASED;
    }

    void refuseWhenExpired(Instant now) {
        if (isExpired(now)) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "HOLD_EXPIRED",
                    "The hold has expired and its seats go back. Place the client anew.");
        }
    }

    boolean isExpired(Instant now) {
        return state == PlacementState.HELD && !now.isBefore(expiresAt);
    }

    boolean isEnrolledOrFurther() {
        return state == PlacementState.ENROLLED || state == PlacementState.CONFIRMED;
    }

    /** Whether a repeated hold asks for the same, its parts aside. */
    boolean isFor(HoldPlacement request) {
        return client.equals(request.client())
                && episode.equals(request.episode())
                && site.equals(request.site())
                && startsOn.equals(request.startsOn())
                && Objects.equals(endsOn, request.endsOn());
    }

    private void refuseUnless(PlacementState needed, String wanted) {
        if (state != needed) {
            throw wrongState(wanted);
        }
    }

    private RuntimeException wrongState(String wanted) {
        return Problems.of(
                ProblemType.WRONG_STATE, "The placement is " + state + ", so it cannot be " + wanted + " now.");
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

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    PlacementState state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    long version() {
        return version;
    }
}
