/** Dimension ratings, the suggested level of care with its reasons, and the clinician's decision. */
@NullMarked
package health.concord.intake.levelofcare;

import org.jspecify.annotations.NullMarked;
