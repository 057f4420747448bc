/** Code pairs (NCCI) and unit limits (MUE) from the files that CMS publishes each quarter, loaded whole or not at all. */
@NullMarked
package health.concord.billing.codingedit;

import org.jspecify.annotations.NullMarked;
