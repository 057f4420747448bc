package health.concord.matching.allocation;

/**
 * How hard to look. Counted in steps and not in time, so that the same effort finds the same on every machine.
 *
 * @param seed what chance draws from
 * @param rounds of the search, at most
 * @param steps of each round
 * @param plans begun in the attempt to look at all, at most
 */
public record Effort(long seed, int rounds, int steps, long plans) {}
