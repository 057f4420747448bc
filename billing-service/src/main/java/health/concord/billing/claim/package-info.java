/** Claims: their lines, holds, states and history, and the runs that make them. */
@NullMarked
package health.concord.billing.claim;

import org.jspecify.annotations.NullMarked;
