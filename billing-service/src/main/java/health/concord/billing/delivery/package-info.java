/** What was delivered, as scheduling tells it: each service once, with its revisions. */
@NullMarked
package health.concord.billing.delivery;

import org.jspecify.annotations.NullMarked;
