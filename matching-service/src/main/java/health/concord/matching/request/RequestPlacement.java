package health.concord.matching.request;

import health.concord.matching.profile.Snapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a placement. {@code id} is intake's and stays the request's id everywhere; left out, one is made. */
public record RequestPlacement(
        @Nullable UUID id, @NotNull @Valid Snapshot snapshot) {}
