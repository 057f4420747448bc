package health.concord.matching.offer;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.matching.document.Documents;
import health.concord.matching.planning.SeatRanking.Candidate;
import health.concord.matching.request.OpenRequests.OpenRequest;
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

/** A freed seat offered to someone, held until it is answered or expires. */
@Entity
@Table(name = "seat_offer")
class SeatOffer {

    /** OFFERED → ACCEPTED, DECLINED or EXPIRED. */
    enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }

    @Id
    private UUID id;

    private String site;
    private UUID series;

    @Column(name = "group_id")
    private UUID group;

    private UUID request;
    private UUID client;

    @Column(name = "client_label")
    private @Nullable String clientLabel;

    private UUID placement;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "as_of")
    private Instant asOf;

    private String week;
    private OfferRank rank;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    private long version;

    protected SeatOffer() {}

    SeatOffer(UUID id, OpenRequest to, UUID group, Candidate candidate, Instant now, Instant until) {
        this.id = id;
        this.site = to.site();
        this.series = candidate.series();
        this.group = group;
        this.request = to.id();
        this.client = to.client();
        this.clientLabel = to.label();
        this.placement = to.placement();
        this.asOf = candidate.who().client().asOf().toInstant();
        this.week = Documents.write(new OfferedWeek(candidate.parts()));
        this.rank = OfferRank.of(candidate);
        this.offeredAt = now;
        this.expiresAt = until;
        this.state = State.OFFERED;
    }

    void accept(String by, Instant now) {
        if (state == State.OFFERED && !now.isBefore(expiresAt)) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "OFFER_EXPIRED", "The offer has expired, and the seat goes to another.");
        }
        decide(State.ACCEPTED, "accepted", by, null, now);
    }

    void decline(String by, @Nullable String why, Instant now) {
        decide(State.DECLINED, "declined", by, why, now);
    }

    /** False when it was answered before. */
    boolean expire(String by, Instant now) {
        if (state != State.OFFERED) {
            return false;
        }
        decide(State.EXPIRED, "expired", by, null, now);
        return true;
    }

    private void decide(State next, String wanted, String by, @Nullable String why, Instant now) {
        if (state != State.OFFERED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The offer is " + state + ", so it cannot be " + wanted + ".");
        }
        state = next;
        decidedBy = by;
        decidedAt = now;
        reason = why;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID series() {
        return series;
    }

    UUID group() {
        return group;
    }

    UUID request() {
        return request;
    }

    UUID client() {
        return client;
    }

    @Nullable
    String clientLabel() {
        return clientLabel;
    }

    UUID placement() {
        return placement;
    }

    State state() {
        return state;
    }

    Instant asOf() {
        return asOf;
    }

    String week() {
        return week;
    }

    OfferRank rank() {
        return rank;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
