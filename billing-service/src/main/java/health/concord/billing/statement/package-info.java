/** What people owe: statements and superbills, from the ledger. */
@NullMarked
package health.concord.billing.statement;

import org.jspecify.annotations.NullMarked;
