/** Documents to be printed, as PDF. */
@NullMarked
package health.concord.intake.print;

import org.jspecify.annotations.NullMarked;
