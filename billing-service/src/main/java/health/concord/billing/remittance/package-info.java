/** Payments with their explanation: 835 or by hand, checked, matched and posted whole, once. */
@NullMarked
package health.concord.billing.remittance;

import org.jspecify.annotations.NullMarked;
