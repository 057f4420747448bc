/** Holds that stop placement until a clinician lets go, in time or escalated; and safety plans. */
@NullMarked
package health.concord.intake.safety;

import org.jspecify.annotations.NullMarked;
