package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have been recommended; nothing of it is stored.
 *
 * @param changed whether holds, direction or the first option would be others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WhatIf(
        boolean changed,
        @Nullable String directionBefore,
        @Nullable String direction,
        @Nullable List<Recommendation.Hold> holds,
        @Nullable List<Recommendation.Option> options,
        @Nullable List<Recommendation.Excluded> excluded) {}
