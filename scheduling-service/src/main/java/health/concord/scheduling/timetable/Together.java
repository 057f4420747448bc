package health.concord.scheduling.timetable;

/**
 * Two meetings that the same people go to, as clients or co-leaders, so that they must not be at once.
 *
 * @param people how many
 */
public record Together(Meeting one, Meeting other, int people) {}
