/** Coordination of benefits: what one payer leaves to the person is asked of the next first. */
@NullMarked
package health.concord.billing.coordination;

import org.jspecify.annotations.NullMarked;
