package health.concord.matching.rule;

/** What a factor speaks for, and what is decided from all of them. */
public enum Direction {
    INDIVIDUAL,
    GROUP,
    COMBINED,
    NEUTRAL
}
