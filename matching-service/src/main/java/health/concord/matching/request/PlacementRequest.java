package health.concord.matching.request;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to place a client, from intake's asking to a clinician's decision. */
@Entity
@Table(name = "placement_request")
class PlacementRequest {

    @Id
    private UUID id;

    private String site;
    private UUID client;

    @Column(name = "client_label")
    private @Nullable String clientLabel;

    private UUID episode;
    private String snapshot;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private int round;
    private @Nullable String problem;
    private @Nullable UUID recommendation;
    private @Nullable UUID placement;

    @Column(name = "first_asked_at")
    private @Nullable Instant firstAskedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Version
    private long version;

    protected PlacementRequest() {}

    PlacementRequest(UUID id, String site, UUID client, @Nullable String clientLabel, UUID episode) {
        this.id = id;
        this.site = site;
        this.client = client;
        this.clientLabel = clientLabel;
        this.episode = episode;
    }

    /** Someone who was asked for before, and got nothing, has waited since then. */
    void waitsSince(@Nullable Instant before) {
        firstAskedAt = before;
    }

    /** Asked, or asked anew with a newer snapshot. */
    void ask(String newest, Instant at) {
        snapshot = newest;
        askedAt = at;
        firstAskedAt = firstAskedAt == null || at.isBefore(firstAskedAt) ? at : firstAskedAt;
        matchAgain();
    }

    void matchAgain() {
        round++;
        status = RequestStatus.WAITING_FOR_OPENINGS;
        problem = null;
    }

    void waitBecause(String why) {
        problem = why;
    }

    void held(UUID by) {
        recommendation = by;
        placement = null;
        problem = null;
        status = RequestStatus.HELD;
    }

    void recommended(UUID as, UUID begun) {
        recommendation = as;
        placement = begun;
        problem = null;
        status = RequestStatus.RECOMMENDED;
    }

    void accept() {
        require(status == RequestStatus.RECOMMENDED, "accepted");
        status = RequestStatus.ACCEPTED;
    }

    /** An override may also take up a request that a rule holds which may be set aside. */
    void override(UUID begun) {
        require(status == RequestStatus.RECOMMENDED || status == RequestStatus.HELD, "overridden");
        placement = begun;
        status = RequestStatus.ACCEPTED;
    }

    void decline() {
        require(status.open(), "declined");
        status = RequestStatus.DECLINED;
    }

    void supersede() {
        require(status.open(), "superseded");
        status = RequestStatus.SUPERSEDED;
    }

    /** Whether an answer to this round is still wanted. */
    boolean awaits(int answered) {
        return status == RequestStatus.WAITING_FOR_OPENINGS && round == answered;
    }

    private void require(boolean possible, String wanted) {
        if (!possible) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The request is " + status + ", so it cannot be " + wanted + ".");
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

    @Nullable
    String clientLabel() {
        return clientLabel;
    }

    UUID episode() {
        return episode;
    }

    String snapshot() {
        return snapshot;
    }

    RequestStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    @Nullable
    String problem() {
        return problem;
    }

    @Nullable
    UUID recommendation() {
        return recommendation;
    }

    @Nullable
    UUID placement() {
        return placement;
    }

    Instant firstAskedAt() {
        return firstAskedAt == null ? askedAt : firstAskedAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    long version() {
        return version;
    }
}
