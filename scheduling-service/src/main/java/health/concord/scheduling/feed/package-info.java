/** Calendars by a secret address, times from other calendars, and a week as a table. */
@NullMarked
package health.concord.scheduling.feed;

import org.jspecify.annotations.NullMarked;
