package health.concord.scheduling.timetable.plan;

/**
 * Some who go to a meeting ask to be free in a stretch of the week.
 *
 * @param at by the clock of the site
 * @param people how many
 */
public record Wish(Span at, int people) {}
