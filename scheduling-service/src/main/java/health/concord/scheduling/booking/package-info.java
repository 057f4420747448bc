/** Sessions, and who or what they take up: nothing is ever booked twice at a time. */
@NullMarked
package health.concord.scheduling.booking;

import org.jspecify.annotations.NullMarked;
