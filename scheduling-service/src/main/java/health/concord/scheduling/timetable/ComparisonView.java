package health.concord.scheduling.timetable;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two plans put elsewhere, and what each costs.
 *
 * @param before the plan compared with; null for what stood on the calendar when the run was asked for
 * @param changes none when the plans are the same
 */
public record ComparisonView(
        @Nullable UUID before, UUID after, Cost costBefore, Cost costAfter, List<PlanView.Change> changes) {

    /** Weight of what is broken. */
    public record Cost(int hard, int soft) {}
}
