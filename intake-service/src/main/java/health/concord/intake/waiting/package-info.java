/** Who waits to be placed: how long, at what risk, and what is missing. */
@NullMarked
package health.concord.intake.waiting;

import org.jspecify.annotations.NullMarked;
