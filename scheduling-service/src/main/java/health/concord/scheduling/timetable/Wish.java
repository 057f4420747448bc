package health.concord.scheduling.timetable;

/**
 * Some who go to a meeting ask not to come in a stretch of the week.
 *
 * @param from minutes since the week began
 * @param people how many
 */
public record Wish(Meeting meeting, int from, int to, int people) {}
