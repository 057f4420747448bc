package health.concord.intake.plan;

import health.concord.commons.id.Ids;
import health.concord.intake.episode.Episode;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A review of an episode's plan. Never changed. */
@Entity
@Immutable
class PlanReview {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private int planRevision;
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private Course course;

    private @Nullable Sealed note;
    private Instant recordedAt;
    private String recordedBy;

    protected PlanReview() {}

    PlanReview(Episode episode, int planRevision, ReviewPlan review, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.clientId = episode.client().id();
        this.episodeId = episode.id();
        this.planRevision = planRevision;
        this.reviewedOn = review.on();
        this.course = review.course();
        this.note = Sealed.ofNullable(clientId, review.note());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    int planRevision() {
        return planRevision;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    Course course() {
        return course;
    }

    @Nullable
    String note() {
        return Sealed.openFor(clientId, note);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
