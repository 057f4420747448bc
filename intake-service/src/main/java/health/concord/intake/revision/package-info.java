/** Records that follow one another and are never changed, and what lies between two of them. */
@NullMarked
package health.concord.intake.revision;

import org.jspecify.annotations.NullMarked;
