package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new time, and where it is another one a room, for a session of one client. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveSession(String from, String to, @Nullable UUID room) {}
