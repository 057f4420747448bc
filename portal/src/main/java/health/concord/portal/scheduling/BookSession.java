package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session of one client. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookSession(
        String site,
        UUID client,
        UUID episode,
        UUID clinician,
        String type,
        String from,
        String to,
        String mode,
        @Nullable UUID room,
        @Nullable String overlapReason) {}
