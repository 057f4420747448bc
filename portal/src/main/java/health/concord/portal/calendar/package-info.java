/** The week: sessions by clinician, room, group or client, the sign-in sheet of one, and hours against the program's. */
@NullMarked
package health.concord.portal.calendar;

import org.jspecify.annotations.NullMarked;
