/**
 * The therapeutic fit afterwards: scores that come back, what they say of therapists and groups, and placements that
 * seem not to work.
 */
@NullMarked
package health.concord.matching.fit;

import org.jspecify.annotations.NullMarked;
