/** Columns that hold more than one value. */
@NullMarked
package health.concord.billing.store;

import org.jspecify.annotations.NullMarked;
