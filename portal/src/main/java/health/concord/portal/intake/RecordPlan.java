package health.concord.portal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the treatment plan, whole. */
public record RecordPlan(
        List<Goal> goals,
        @Nullable String agreedOn,
        boolean withClient,
        @Nullable String cadence) {

    /** What the client wants to reach. */
    public record Goal(
            String code,
            String text,
            List<String> steps,
            String state,
            @Nullable String metOn) {}
}
