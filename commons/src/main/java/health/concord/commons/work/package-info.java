/** Durable work on db-scheduler, enlisted in the transaction that asks for it. */
@NullMarked
package health.concord.commons.work;

import org.jspecify.annotations.NullMarked;
