package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
            case "NO_SEAT" -> Say.words("matching.noSeat");
            case "TIME_CONFLICT" -> Say.words("matching.timeConflict");
            case "SAFETY_HOLD" -> Say.words("matching.heldMeanwhile");
            default -> Say.words("matching.notHad");
        };
    }
}
