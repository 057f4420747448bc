package health.concord.matching.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in words for the client.
 *
 * @param why what stands above what speaks for a choice
 * @param know what stands above what it does not give and what goes with it
 * @param notNow why there is nothing to choose from yet
 */
public record Letter(
        String language,
        String heading,
        String why,
        String know,
        @Nullable String notNow,
        @Nullable String direction,
        List<Choice> choices,
        String closing) {}
