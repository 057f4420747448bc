package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans the queue of a site.
 *
 * @param budget rounds of the search
 * @param mustPlace requests to be placed before any other counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunQueue(
        String site, @Nullable Integer budget, @Nullable List<UUID> mustPlace) {}
