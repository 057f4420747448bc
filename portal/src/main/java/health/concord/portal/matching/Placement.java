package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An accepted option on its way to seats.
 *
 * @param state {@code ACCEPTED}, {@code HOLDING}, {@code ENROLLING}, {@code CONFIRMED}; {@code RELEASING}, {@code
 *     FAILED} and others, where it ended otherwise
 * @param option rank of the accepted option; null where a clinician chose by hand
 * @param failure the code of why it failed
 * @param problem why its present step does not get on, in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Placement(
        String state,
        @Nullable Integer option,
        @Nullable String failure,
        @Nullable String problem) {

    private static final Set<String> UNDER_WAY = Set.of("ACCEPTED", "HOLDING", "ENROLLING", "RELEASING");

    /** Whether it will move on by itself. */
    public boolean isUnderWay() {
        return UNDER_WAY.contains(state);
    }

    public boolean isConfirmed() {
        return state.equals("CONFIRMED");
    }

    public boolean isFailing() {
        return state.equals("RELEASING") || state.equals("FAILED");
    }

    /** Why it failed, with what to do. */
    public String failureWords() {
        return switch (failure == null ? "" : failure) {
            case "NO_SEAT" -> "Another client took the last seat of a group meanwhile. Choose another week.";
            case "TIME_CONFLICT" -> "A time is no longer free for the client or the clinician. Choose another week.";
            case "SAFETY_HOLD" -> "A safety hold was raised meanwhile. See the client first.";
            default -> "The seats could not be had. Choose another week.";
        };
    }
}
