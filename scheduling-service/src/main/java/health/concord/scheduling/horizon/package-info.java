/** Keeps sessions in existence some weeks ahead. */
@NullMarked
package health.concord.scheduling.horizon;

import org.jspecify.annotations.NullMarked;
