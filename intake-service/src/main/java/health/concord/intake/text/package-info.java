/** Constraints on text that people write. */
@NullMarked
package health.concord.intake.text;

import org.jspecify.annotations.NullMarked;
