/** The audit trail: what was done by whom, chained by hashes so that a rewrite is seen. */
@NullMarked
package health.concord.commons.audit;

import org.jspecify.annotations.NullMarked;
