/** Payer policies: dated data that say how delivered services become claim lines. */
@NullMarked
package health.concord.billing.policy;

import org.jspecify.annotations.NullMarked;
