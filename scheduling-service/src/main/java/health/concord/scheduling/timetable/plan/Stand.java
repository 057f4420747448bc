package health.concord.scheduling.timetable.plan;

/** Where and when a meeting is, and who leads it. */
public record Stand(Start start, Place place, Leader leader) {}
