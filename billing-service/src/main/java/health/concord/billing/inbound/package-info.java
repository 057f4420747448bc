/** Files of payers and clearinghouses: taken once each, whole or not at all, and handed to those who know what to do. */
@NullMarked
package health.concord.billing.inbound;

import org.jspecify.annotations.NullMarked;
