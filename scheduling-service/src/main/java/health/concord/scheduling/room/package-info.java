/** Rooms that sessions are held in. */
@NullMarked
package health.concord.scheduling.room;

import org.jspecify.annotations.NullMarked;
