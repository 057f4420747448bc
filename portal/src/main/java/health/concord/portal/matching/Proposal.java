package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week that a plan of the queue found for someone.
 *
 * @param placement once it is approved
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Proposal(
        UUID id,
        String state,
        Week week,
        @Nullable UUID placement,
        @Nullable String decidedBy) {

    /** The week, with the points it has by the rules, and the minutes it misses. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Week(
            UUID request,
            @Nullable String label,
            int daysWaited,
            BigDecimal points,
            int weeklyMinutes,
            int missingMinutes,
            List<Part> parts) {

        public String title() {
            return label == null ? Say.words("common.aClient") : label;
        }
    }

    /** One thing of the week. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String kind, String name, @Nullable String model, List<Recommendation.Slot> slots) {}

    public boolean isApproved() {
        return state.equals("APPROVED");
    }
}
