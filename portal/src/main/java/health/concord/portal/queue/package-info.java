/** Everybody who waits at once: plans of the whole queue, freed seats on offer, and how fair it is. */
@NullMarked
package health.concord.portal.queue;

import org.jspecify.annotations.NullMarked;
