package health.concord.intake.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of an episode's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpisodeStepView(@Nullable Stage from, Stage to, Instant at, String by, String reason) {

    static EpisodeStepView of(EpisodeStep step) {
        return new EpisodeStepView(step.from(), step.to(), step.at(), step.by(), step.reason());
    }
}
