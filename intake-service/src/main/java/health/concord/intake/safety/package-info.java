/** Holds that stop placement until a clinician lets go. */
@NullMarked
package health.concord.intake.safety;

import org.jspecify.annotations.NullMarked;
