/** A copy of what claims need of clients and episodes; intake keeps the truth. */
@NullMarked
package health.concord.billing.client;

import org.jspecify.annotations.NullMarked;
