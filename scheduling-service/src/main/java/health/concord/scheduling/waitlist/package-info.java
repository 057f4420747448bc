/** Who waits for a seat, in which order, and what is offered to whom when one is free. */
@NullMarked
package health.concord.scheduling.waitlist;

import org.jspecify.annotations.NullMarked;
