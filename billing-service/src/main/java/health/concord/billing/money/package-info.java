/** Amounts in integer cents. */
@NullMarked
package health.concord.billing.money;

import org.jspecify.annotations.NullMarked;
