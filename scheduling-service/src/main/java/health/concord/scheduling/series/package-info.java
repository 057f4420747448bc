/** Groups that meet weekly, their seats and their sessions. */
@NullMarked
package health.concord.scheduling.series;

import org.jspecify.annotations.NullMarked;
