/** Double entry, append-only: every journal balances, every cent is explained. */
@NullMarked
package health.concord.billing.ledger;

import org.jspecify.annotations.NullMarked;
