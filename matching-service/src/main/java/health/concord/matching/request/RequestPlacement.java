package health.concord.matching.request;

import org.jspecify.annotations.Nullable;
import health.concord.matching.profile.Snapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a placement. {@code id} is intake's and stays the request's id everywhere; left out, one is made. */
public record RequestPlacement(
        @Nullable UUID id, @NotNull @Valid Snapshot snapshot) {}
