package health.concord.scheduling.outreach;

import jakarta.validation.constraints.NotNull;

/** @param outcome what came of it */
public record CompleteOutreach(@NotNull Outcome outcome) {

    /** What came of reaching out; the conversation itself belongs into a note. */
    public enum Outcome {
        REACHED,
        MAKE_UP_BOOKED,
        NOT_REACHED,
        NOT_NEEDED
    }
}
