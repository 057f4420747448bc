/** Authorisations to come: 278 asked and answered, burn-down, and the reviews that are due. */
@NullMarked
package health.concord.billing.review;

import org.jspecify.annotations.NullMarked;
