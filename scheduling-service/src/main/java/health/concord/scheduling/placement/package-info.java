/** A client's seats: held, enrolled, confirmed, released; a process that matching drives. */
@NullMarked
package health.concord.scheduling.placement;

import org.jspecify.annotations.NullMarked;
