/** Who waits how long, and who is placed, by what was recorded about people; counts too small are suppressed. */
@NullMarked
package health.concord.matching.fairness;

import org.jspecify.annotations.NullMarked;
