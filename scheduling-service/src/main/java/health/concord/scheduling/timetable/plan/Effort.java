package health.concord.scheduling.timetable.plan;

import java.time.Duration;

/**
 * How long to search. The same seed and moves give the same plan, unless the time is up before.
 *
 * @param moves tried
 * @param longest bounds the search whatever the machine
 */
public record Effort(long seed, long moves, Duration longest) {}
