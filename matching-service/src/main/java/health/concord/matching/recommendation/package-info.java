/** The answer for one person: ranked options, each with its reasons, or why there are none. */
@NullMarked
package health.concord.matching.recommendation;

import org.jspecify.annotations.NullMarked;
