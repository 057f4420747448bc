/** What the portal asks of the billing service. */
@NullMarked
package health.concord.portal.billing;

import org.jspecify.annotations.NullMarked;
