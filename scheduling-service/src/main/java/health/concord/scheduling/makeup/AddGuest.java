package health.concord.scheduling.makeup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client who comes to one date of a group, to make up for hours that were missed.
 *
 * @param fitReason seats the client though matching's rules are against it, deliberately, where they may be set aside;
 *     clinicians and program administrators only
 */
public record AddGuest(
        @NotNull UUID client,
        @NotNull UUID episode,
        @Nullable @Size(min = 3, max = 200) String fitReason) {}
