package health.concord.matching.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * How scheduling answered a step.
 *
 * @param refusal null when the step was done; else a code: NO_SEAT, TIME_CONFLICT, SAFETY_HOLD, WRONG_STATE and others
 */
public record StepAnswer(@Nullable String refusal) {

    static final StepAnswer DONE = new StepAnswer(null);

    public boolean done() {
        return refusal == null;
    }
}
