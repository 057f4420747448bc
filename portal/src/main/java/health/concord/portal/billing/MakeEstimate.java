package health.concord.portal.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells ahead what care will cost. */
public record MakeEstimate(
        String site,
        @Nullable String payer,
        @Nullable String program,
        @Nullable String requestedOn,
        @Nullable String scheduledOn,
        @Nullable String from,
        @Nullable String to,
        List<Expected> services) {

    /** What is expected to be delivered. */
    public record Expected(
            String type,
            String kind,
            @Nullable Integer minutes,
            @Nullable Integer sessions) {}
}
