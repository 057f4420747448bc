package health.concord.matching.allocation;

/**
 * One way to place one person.
 *
 * @param worth above zero; one that is worth nothing is never chosen
 * @param places one seat of each of them is taken; none twice
 */
public record Choice(long worth, int... places) {}
