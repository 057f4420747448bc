/** Who pays. */
@NullMarked
package health.concord.billing.payer;

import org.jspecify.annotations.NullMarked;
