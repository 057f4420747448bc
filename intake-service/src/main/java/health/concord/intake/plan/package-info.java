/** The treatment plan: goals, reviews when they are due, certifications, and when to think of another level of care. */
@NullMarked
package health.concord.intake.plan;

import org.jspecify.annotations.NullMarked;
