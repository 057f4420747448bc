package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.episode.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six dimensions, under a neutral name.
 *
 * @param programs that it is rated for; all where it is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dimension(
        String code, String name, String text, @Nullable List<Program> programs) {

    boolean appliesTo(Program program) {
        return programs == null || programs.contains(program);
    }
}
