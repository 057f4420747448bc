/** Searches for a better week: build one, watch its score, compare two, put one on the calendar. */
@NullMarked
package health.concord.portal.timetable;

import org.jspecify.annotations.NullMarked;
