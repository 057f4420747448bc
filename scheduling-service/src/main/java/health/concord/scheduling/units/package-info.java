/** How many authorised units a client has left, and when they run out. */
@NullMarked
package health.concord.scheduling.units;

import org.jspecify.annotations.NullMarked;
