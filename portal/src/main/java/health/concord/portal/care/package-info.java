/** Care over the stay: trends, the timeline, safety and treatment plans, leaves and discharge. */
@NullMarked
package health.concord.portal.care;

import org.jspecify.annotations.NullMarked;
