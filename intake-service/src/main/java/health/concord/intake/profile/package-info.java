/** The factors that weigh in matching, each with its source, and the diagnoses. */
@NullMarked
package health.concord.intake.profile;

import org.jspecify.annotations.NullMarked;
