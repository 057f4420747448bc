/** A placement's life: an explicit state machine driven by durable tasks. */
@NullMarked
package health.concord.matching.placement;

import org.jspecify.annotations.NullMarked;
