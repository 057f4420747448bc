package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new time for a session of one client, and where they are others a room and how they meet.
 *
 * @param room the present one when left out, which who changes to video or telephone gives up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveSession(
        String from,
        String to,
        @Nullable UUID room,
        @Nullable String mode) {}
