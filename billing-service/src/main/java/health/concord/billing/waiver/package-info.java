/** Holds that a person let a line go in spite of, and why. */
@NullMarked
package health.concord.billing.waiver;

import org.jspecify.annotations.NullMarked;
