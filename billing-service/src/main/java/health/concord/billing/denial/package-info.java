/** What payers did not pay: the worklist, appeals with their letters, rates and what would have prevented each. */
@NullMarked
package health.concord.billing.denial;

import org.jspecify.annotations.NullMarked;
