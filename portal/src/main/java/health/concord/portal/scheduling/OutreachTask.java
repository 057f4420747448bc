package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client to reach out to, because the week falls short.
 *
 * @param week its Monday
 * @param causes as the client's hours name them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OutreachTask(
        UUID id,
        UUID client,
        UUID episode,
        LocalDate week,
        long minutesMissing,
        int daysMissing,
        @Nullable List<String> causes,
        long version) {}
