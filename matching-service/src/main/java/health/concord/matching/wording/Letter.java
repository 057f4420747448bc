package health.concord.matching.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in words for the client.
 *
 * @param notNow why there is nothing to choose from yet
 */
public record Letter(
        String language,
        String heading,
        @Nullable String notNow,
        @Nullable String direction,
        List<Choice> choices,
        String closing) {}
