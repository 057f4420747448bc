/** How files reach the payers and come back: a folder, or a clearinghouse over HTTPS or SFTP. */
@NullMarked
package health.concord.billing.clearinghouse;

import org.jspecify.annotations.NullMarked;
