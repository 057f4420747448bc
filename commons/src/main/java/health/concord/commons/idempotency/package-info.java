/** Answers a repeated write with the first answer. */
@NullMarked
package health.concord.commons.idempotency;

import org.jspecify.annotations.NullMarked;
