/** Closures of sites and rooms, leave and exceptions of clinicians. */
@NullMarked
package health.concord.scheduling.unavailability;

import org.jspecify.annotations.NullMarked;
