/** How events of the other services reach the parts that care. */
@NullMarked
package health.concord.billing.event;

import org.jspecify.annotations.NullMarked;
