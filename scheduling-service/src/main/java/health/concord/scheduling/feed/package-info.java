/** Calendars in other programs: iCalendar feeds under secret addresses, busy times taken in, and a week as a table. */
@NullMarked
package health.concord.scheduling.feed;

import org.jspecify.annotations.NullMarked;
