package health.concord.scheduling.session;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * @param by whose wish it is; CLIENT only for sessions of one client
 * @param told when the client said so, now when left out; within the notice the program asks for it is late
 */
public record CancelSession(
        @NotNull CancelledBy by, @Nullable OffsetDateTime told) {}
