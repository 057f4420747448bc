/** Slots, weeks and minutes in a site's time zone. No store, no HTTP. */
@NullMarked
package health.concord.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
