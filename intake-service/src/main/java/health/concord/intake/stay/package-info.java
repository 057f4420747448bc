/** The stay itself: admission, leave, discharge with its summary, readmission. */
@NullMarked
package health.concord.intake.stay;

import org.jspecify.annotations.NullMarked;
