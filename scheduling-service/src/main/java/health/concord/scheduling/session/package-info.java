/** The calendar of sessions, one-off bookings and the roster. */
@NullMarked
package health.concord.scheduling.session;

import org.jspecify.annotations.NullMarked;
