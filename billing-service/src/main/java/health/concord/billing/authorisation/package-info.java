/** Units a payer has authorised, what was drawn from them and what is left. */
@NullMarked
package health.concord.billing.authorisation;

import org.jspecify.annotations.NullMarked;
