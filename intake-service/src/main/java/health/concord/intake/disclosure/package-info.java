/** The one authority on whether something may be disclosed, and the accounting of what was. */
@NullMarked
package health.concord.intake.disclosure;

import org.jspecify.annotations.NullMarked;
