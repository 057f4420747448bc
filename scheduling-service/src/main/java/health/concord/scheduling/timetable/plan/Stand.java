package health.concord.scheduling.timetable.plan;

/**
 * Where a meeting stands in a plan.
 *
 * @param start minutes from Monday midnight
 * @param place empty where there is no room
 */
public record Stand(int start, String place, String leader) {}
