package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a site or a room, or enters a clinician's leave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockTime(
        String site,
        @Nullable UUID room,
        @Nullable UUID clinician,
        String kind,
        String from,
        String to,
        @Nullable String reason) {}
