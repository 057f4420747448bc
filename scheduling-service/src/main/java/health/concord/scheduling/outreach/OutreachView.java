package health.concord.scheduling.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client to reach out to.
 *
 * @param week its Monday
 * @param minutesMissing also when the client comes to everything that is left of the week
 * @param causes of the shortfall, as under the client's hours
 * @param state OPEN or DONE
 */
public record OutreachView(
        UUID id,
        String site,
        UUID client,
        UUID episode,
        LocalDate week,
        long minutesMissing,
        int daysMissing,
        List<String> causes,
        String state,
        @Nullable String outcome,
        @Nullable String doneBy,
        long version) {}
