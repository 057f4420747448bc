/** Answering bit by bit: drafts, and one-time links by which a client answers and sees nothing but the form. */
@NullMarked
package health.concord.intake.answering;

import org.jspecify.annotations.NullMarked;
