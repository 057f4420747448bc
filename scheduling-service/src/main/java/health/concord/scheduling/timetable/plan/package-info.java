/**
 * What the search for a week knows: meetings with what each may be given, the rules in {@link
 * health.concord.scheduling.timetable.plan.TimetableRules}, a first plan and the moves that better it. Nothing here knows
 * of the store or of requests.
 */
@NullMarked
package health.concord.scheduling.timetable.plan;

import org.jspecify.annotations.NullMarked;
