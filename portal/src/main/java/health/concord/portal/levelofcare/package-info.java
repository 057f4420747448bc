/** Dimension ratings with their radar, what they suggest and why, and the clinician's decision. */
@NullMarked
package health.concord.portal.levelofcare;

import org.jspecify.annotations.NullMarked;
