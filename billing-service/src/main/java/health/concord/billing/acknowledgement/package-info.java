/** What is said of files and claims before they are paid: 999, 277CA, 277. */
@NullMarked
package health.concord.billing.acknowledgement;

import org.jspecify.annotations.NullMarked;
