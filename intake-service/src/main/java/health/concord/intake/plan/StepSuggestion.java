package health.concord.intake.plan;

import java.util.List;
import java.util.UUID;

/**
 * What the rules make of the course of an episode; a clinician decides.
 *
 * @param missing what would have to be known to suggest a step down
 */
public record StepSuggestion(
        UUID episode, Direction direction, List<Reason> reasons, List<String> missing, String ruleVersion) {

    /** Where to. */
    public enum Direction {
        UP,
        DOWN,
        STAY,
        INSUFFICIENT_DATA
    }

    /** A rule that held. */
    public record Reason(String rule, String text) {}
}
