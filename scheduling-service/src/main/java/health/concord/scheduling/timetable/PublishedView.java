package health.concord.scheduling.timetable;

import java.util.List;
import java.util.UUID;

/**
 * What publishing did to the calendar.
 *
 * @param moved ids of sessions that are at another time or place, or led by someone else
 * @param booked ids of new sessions
 */
public record PublishedView(UUID run, List<UUID> moved, List<UUID> booked) {}
