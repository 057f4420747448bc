package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week chosen by hand, with the reason. */
public record OverrideRecommendation(List<Part> parts, String reason) {

    /** One thing that comes every week: a seat in a group, or a time with a therapist. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            String kind,
            @Nullable UUID group,
            @Nullable UUID series,
            @Nullable UUID therapist,
            Recommendation.@Nullable Slot slot) {}
}
