/** What billers do: claims and what holds them, runs over recorded weeks, batches that leave, and the ledger. */
@NullMarked
package health.concord.portal.claim;

import org.jspecify.annotations.NullMarked;
