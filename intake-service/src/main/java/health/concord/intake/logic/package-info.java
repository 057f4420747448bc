/** Three-valued logic: what is not known is neither yes nor no. */
@NullMarked
package health.concord.intake.logic;

import org.jspecify.annotations.NullMarked;
