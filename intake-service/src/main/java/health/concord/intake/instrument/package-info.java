/** Questionnaires and their scoring, read from files: adding a file adds an instrument. */
@NullMarked
package health.concord.intake.instrument;

import org.jspecify.annotations.NullMarked;
