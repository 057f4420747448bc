/**
 * Builds a week for groups, rooms, leaders and individual sessions, and publishes it as a whole or not at all. The rules
 * are {@link health.concord.scheduling.timetable.plan.TimetableRules}, one method each.
 */
@NullMarked
package health.concord.scheduling.timetable;

import org.jspecify.annotations.NullMarked;
