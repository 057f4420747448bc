/** Measurement-based care: when an instrument is due, how its scores move, and who gets worse or does not get better. */
@NullMarked
package health.concord.intake.measure;

import org.jspecify.annotations.NullMarked;
