package health.concord.matching.request;

import health.concord.matching.profile.Snapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a placement. {@code id} is intake's and stays the request's id everywhere. */
public record RequestPlacement(
        @NotNull UUID id, @NotNull @Valid Snapshot snapshot) {}
