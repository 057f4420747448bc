/** Questions to payers about one client, as they leave: 270 and 278. */
@NullMarked
package health.concord.billing.question;

import org.jspecify.annotations.NullMarked;
