package health.concord.intake.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode.
 *
 * @param clientLabel short name for screens
 * @param minor whether the client is a minor today, at the site
 * @param placement the confirmed placement at matching and scheduling
 * @param admittedOn first day of treatment
 * @param previous the episode that this one takes up again
 * @param history only when one episode is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpisodeView(
        UUID id,
        UUID client,
        String clientLabel,
        String site,
        Program program,
        Stage stage,
        @Nullable String level,
        LocalDate openedOn,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate closedOn,
        @Nullable CloseReason closeReason,
        @Nullable LocalDate certifiedOn,
        List<String> diagnoses,
        @Nullable Integer hoursPerWeek,
        @Nullable Integer daysPerWeek,
        boolean minor,
        @Nullable UUID placement,
        @Nullable UUID previous,
        @Nullable List<EpisodeStepView> history,
        long version) {

    static EpisodeView of(Episode e, boolean minor, @Nullable List<EpisodeStep> history) {
        return new EpisodeView(
                e.id(),
                e.client().id(),
                e.client().label(),
                e.site(),
                e.program(),
                e.stage(),
                e.level(),
                e.openedOn(),
                e.admittedOn(),
                e.closedOn(),
                e.closeReason(),
                e.certifiedOn(),
                e.diagnoses(),
                e.hoursPerWeek(),
                e.daysPerWeek(),
                minor,
                e.placement(),
                e.previousId(),
                history == null
                        ? null
                        : history.stream().map(EpisodeStepView::of).toList(),
                e.version());
    }
}
