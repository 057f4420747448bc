/** When a group meets: entering it with its first dates looked at, and changing it from a day on. */
@NullMarked
package health.concord.portal.series;

import org.jspecify.annotations.NullMarked;
