/** What is asked of the scheduling service: openings, and the steps of a placement. */
@NullMarked
package health.concord.matching.scheduling;

import org.jspecify.annotations.NullMarked;
