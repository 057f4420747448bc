package health.concord.matching.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option in words for the client.
 *
 * @param good what speaks for it
 * @param mind what it does not give
 * @param next what goes with it
 */
public record Choice(
        int rank,
        String summary,
        List<Session> sessions,
        List<String> good,
        List<String> mind,
        List<String> next,
        @Nullable String shortfall) {}
