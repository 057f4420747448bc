/** Answers to instruments, scored once and kept for good; and what they say on safety. */
@NullMarked
package health.concord.intake.response;

import org.jspecify.annotations.NullMarked;
