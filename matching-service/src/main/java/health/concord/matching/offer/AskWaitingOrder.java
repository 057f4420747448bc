package health.concord.matching.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The episodes that wait for a group, in the order in which they stand on the list. */
public record AskWaitingOrder(@NotNull @Size(max = 200) List<@NotNull UUID> episodes) {}
