package health.concord.matching.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * How scheduling answered a step.
 *
 * @param refusal null when the step was done; else a code: NO_SEAT, TIME_CONFLICT, SAFETY_HOLD, WRONG_STATE and others
 * @param nothingThere done, since scheduling knows nothing of the placement
 */
public record StepAnswer(@Nullable String refusal, boolean nothingThere) {

    static final StepAnswer DONE = new StepAnswer(null, false);

    /** Scheduling knows nothing of the placement, so there is nothing to give back, and nobody else who tells of it. */
    static final StepAnswer NOTHING_THERE = new StepAnswer(null, true);

    static StepAnswer refused(String code) {
        return new StepAnswer(code, false);
    }

    public boolean done() {
        return refusal == null;
    }
}
