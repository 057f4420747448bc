package health.concord.scheduling.makeup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A client who comes to one date of a group, to make up for hours that were missed. */
public record AddGuest(@NotNull UUID client, @NotNull UUID episode) {}
