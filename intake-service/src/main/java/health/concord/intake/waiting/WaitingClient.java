package health.concord.intake.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.episode.Program;
import health.concord.intake.episode.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who waits to be placed.
 *
 * @param waitingSince day the episode was opened
 * @param missing before a place can be had, in the order in which it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingClient(
        UUID episode,
        UUID client,
        String clientLabel,
        String site,
        Program program,
        Stage stage,
        @Nullable String level,
        LocalDate waitingSince,
        long days,
        Risk risk,
        List<Missing> missing) {}
