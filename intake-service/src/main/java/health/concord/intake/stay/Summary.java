package health.concord.intake.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.episode.CloseReason;
import health.concord.intake.episode.Program;
import health.concord.intake.plan.Goal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stay came to, as it was on the day of the discharge. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        String client,
        LocalDate birthDate,
        String site,
        Program program,
        LocalDate openedOn,
        @Nullable LocalDate admittedOn,
        LocalDate dischargedOn,
        CloseReason reason,
        List<String> diagnoses,
        List<Level> levels,
        List<Goal> goals,
        List<Measure> measures,
        List<Away> leaves,
        String course,
        String condition,
        String aftercare,
        String writtenBy) {

    /** A level of care that was decided on. */
    public record Level(String level, LocalDate decidedOn) {}

    /** First and last score of an instrument or one of its scales. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Measure(
            String name,
            int first,
            @Nullable String firstBand,
            LocalDate firstOn,
            int last,
            @Nullable String lastBand,
            LocalDate lastOn,
            @Nullable String verdict) {}

    /** A time away. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Away(LocalDate from, @Nullable LocalDate returnedOn) {}
}
