/** Payments of people, by card and otherwise, refunds and payment plans. */
@NullMarked
package health.concord.billing.payment;

import org.jspecify.annotations.NullMarked;
