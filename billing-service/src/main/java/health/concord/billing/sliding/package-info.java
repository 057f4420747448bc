/** The sliding fee scale: what a household can pay, by dated poverty guidelines. */
@NullMarked
package health.concord.billing.sliding;

import org.jspecify.annotations.NullMarked;
