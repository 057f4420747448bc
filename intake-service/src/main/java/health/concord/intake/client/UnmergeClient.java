package health.concord.intake.client;

import health.concord.intake.text.Passage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a merge back. */
public record UnmergeClient(
        @NotNull @Passage @Size(max = 2000) String reason) {}
