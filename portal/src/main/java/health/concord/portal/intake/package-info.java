/** What the portal asks of the intake service. */
@NullMarked
package health.concord.portal.intake;

import org.jspecify.annotations.NullMarked;
