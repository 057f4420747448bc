/** Who was there and for how long; each delivered service is told to billing. */
@NullMarked
package health.concord.scheduling.attendance;

import org.jspecify.annotations.NullMarked;
