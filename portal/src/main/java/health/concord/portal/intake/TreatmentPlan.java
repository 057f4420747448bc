package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals, reviews and certifications of an episode; revision 0 before the first plan. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TreatmentPlan(
        int revision,
        @Nullable String cadence,
        @Nullable List<Goal> goals,
        @Nullable LocalDate agreedOn,
        @Nullable Boolean withClient,
        @Nullable List<Review> reviews,
        @Nullable List<Certification> certifications,
        @Nullable Dues due,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    /** What the client wants to reach. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Goal(
            String code,
            String text,
            @Nullable List<String> steps,
            String state,
            @Nullable LocalDate metOn) {

        public String stateWords() {
            return Say.code("care.goal", state);
        }
    }

    /** How it goes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Review(
            LocalDate on, String course, @Nullable String note, String recordedBy) {

        public String courseWords() {
            return Say.code("intake.course", course);
        }
    }

    /** A physician says that care is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Certification(LocalDate on, String physician, String npi, String statement) {}

    /** What is due next. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dues(
            @Nullable LocalDate planBy,
            @Nullable LocalDate reviewBy,
            @Nullable LocalDate certificationBy,
            @Nullable List<String> overdue) {

        public boolean isOverdue(String what) {
            return overdue != null && overdue.contains(what);
        }
    }

    public List<Goal> aims() {
        return goals == null ? List.of() : goals;
    }

    public List<Review> looks() {
        return reviews == null ? List.of() : reviews;
    }

    public List<Certification> certified() {
        return certifications == null ? List.of() : certifications;
    }

    public String cadenceWords() {
        return cadence == null ? "" : Say.code("intake.cadence", cadence);
    }
}
