package health.concord.intake.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What scheduling and billing learn of an episode.
 *
 * @param leaves days away from the program; why is told to nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EpisodeFacts(
        UUID episode,
        UUID client,
        Program program,
        @Nullable String level,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> diagnoses,
        @Nullable LocalDate certifiedOn,
        @Nullable Integer hoursPerWeek,
        @Nullable Integer daysPerWeek,
        boolean minor,
        List<TimesAway.Days> leaves) {

    static EpisodeFacts of(Episode e, boolean minor, List<TimesAway.Days> leaves) {
        return new EpisodeFacts(
                e.id(),
                e.client().id(),
                e.program(),
                e.level(),
                e.openedOn(),
                e.closedOn(),
                e.diagnoses(),
                e.certifiedOn(),
                e.hoursPerWeek(),
                e.daysPerWeek(),
                minor,
                leaves);
    }
}
