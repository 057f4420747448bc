package health.concord.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode's treatment plan with its reviews and certifications, the latest first, and what is due.
 *
 * @param revision 0 before anything was recorded; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID episode,
        int revision,
        String cadence,
        List<Goal> goals,
        @Nullable LocalDate agreedOn,
        @Nullable Boolean withClient,
        List<Review> reviews,
        List<CertificationView> certifications,
        Dues due,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    /** One review. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(
            UUID id,
            int planRevision,
            LocalDate on,
            Course course,
            @Nullable String note,
            Instant recordedAt,
            String recordedBy) {
        static Review of(PlanReview r) {
            return new Review(
                    r.id(), r.planRevision(), r.reviewedOn(), r.course(), r.note(), r.recordedAt(), r.recordedBy());
        }
    }

    /**
     * What is due next; absent where nothing of the kind is.
     *
     * @param overdue what should have been done by today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Dues(
            @Nullable LocalDate planBy,
            @Nullable LocalDate reviewBy,
            @Nullable LocalDate certificationBy,
            List<What> overdue) {}

    /** What can be due. */
    public enum What {
        PLAN,
        REVIEW,
        CERTIFICATION
    }

    static PlanView of(
            UUID episode,
            @Nullable PlanRevision plan,
            Cadences.Cadence cadence,
            List<PlanReview> reviews,
            List<Certification> certifications,
            Dues due) {
        return new PlanView(
                episode,
                plan == null ? 0 : plan.revision(),
                cadence.cadence(),
                plan == null ? List.of() : plan.goals(),
                plan == null ? null : plan.agreedOn(),
                plan == null ? null : plan.withClient(),
                reviews.stream().map(Review::of).toList(),
                certifications.stream().map(CertificationView::of).toList(),
                due,
                plan == null ? null : plan.recordedAt(),
                plan == null ? null : plan.recordedBy());
    }
}
