package health.concord.intake.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The newest known total of one instrument in an episode. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LatestScore(String code, int score, @Nullable String band, LocalDate on) {}
