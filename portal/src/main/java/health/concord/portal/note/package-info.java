/** The note of a session: its content once, a layer for each who was there, saved as it is typed. */
@NullMarked
package health.concord.portal.note;

import org.jspecify.annotations.NullMarked;
