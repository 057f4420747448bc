/** Telling intake of each disclosure, for its accounting. */
@NullMarked
package health.concord.billing.disclosure;

import org.jspecify.annotations.NullMarked;
