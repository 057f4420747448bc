/** Clinicians as resources of the calendar: where and when they can be booked. */
@NullMarked
package health.concord.scheduling.clinician;

import org.jspecify.annotations.NullMarked;
