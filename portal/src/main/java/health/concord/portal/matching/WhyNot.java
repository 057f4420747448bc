package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a group or therapist someone would like.
 *
 * @param best the best week that has it, where nothing is against it
 * @param againstFirst how that week compares with the first option
 * @param forClient the same in words for the client
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WhyNot(
        @Nullable List<Objection> blockedBy,
        Recommendation.@Nullable Option best,
        @Nullable Comparison againstFirst,
        @Nullable String forClient) {

    /** @param overridable whether a clinician may set it aside with a reason */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Objection(String rule, String text, boolean overridable) {}

    public List<Objection> objections() {
        return blockedBy == null ? List.of() : blockedBy;
    }
}
