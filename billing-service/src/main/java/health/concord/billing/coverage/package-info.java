/** Which payer covers a client, under which member id, from when to when. */
@NullMarked
package health.concord.billing.coverage;

import org.jspecify.annotations.NullMarked;
