/** Instruments answered and scored, the clinical profile, and how scores went over time. */
@NullMarked
package health.concord.portal.assessment;

import org.jspecify.annotations.NullMarked;
