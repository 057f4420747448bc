/** How files reach the payers and come back: a folder, or a clearinghouse over HTTPS. */
@NullMarked
package health.concord.billing.clearinghouse;

import org.jspecify.annotations.NullMarked;
