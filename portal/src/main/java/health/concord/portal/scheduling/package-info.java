/** What the portal asks of the scheduling service. */
@NullMarked
package health.concord.portal.scheduling;

import org.jspecify.annotations.NullMarked;
