package health.concord.scheduling.waitlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param priority the highest goes first */
public record RankEntry(@NotNull @Min(0) @Max(1000) Integer priority) {}
