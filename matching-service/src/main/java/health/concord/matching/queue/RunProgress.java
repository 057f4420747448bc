package health.concord.matching.queue;

import health.concord.matching.allocation.Answer;
import health.concord.matching.document.Documents;
import health.concord.matching.queue.QueueSteps.Checkpoint;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, and the best so far, from which it goes on after a restart.
 *
 * @param worth and {@code bound} in thousandths of a point; null before the first plan
 */
@Embeddable
record RunProgress(
        @Nullable String checkpoint,
        int rounds,
        @Nullable Long worth,
        @Nullable Long bound) {

    static RunProgress none() {
        return new RunProgress(null, 0, null, null);
    }

    static RunProgress of(Answer soFar) {
        return new RunProgress(Documents.write(Checkpoint.of(soFar)), soFar.rounds(), soFar.worth(), soFar.bound());
    }
}
