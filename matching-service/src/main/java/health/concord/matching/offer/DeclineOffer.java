package health.concord.matching.offer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the seat is not taken. */
public record DeclineOffer(@Nullable @Size(max = 500) String reason) {}
