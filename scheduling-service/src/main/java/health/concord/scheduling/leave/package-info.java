/** Clients' leaves, which intake keeps: what they call off, and what of a week was missed by them. */
@NullMarked
package health.concord.scheduling.leave;

import org.jspecify.annotations.NullMarked;
