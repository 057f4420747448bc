/** When clinicians, rooms and sites can be booked, and the addresses of their calendars. */
@NullMarked
package health.concord.portal.availability;

import org.jspecify.annotations.NullMarked;
