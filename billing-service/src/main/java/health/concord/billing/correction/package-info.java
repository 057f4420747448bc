/** What a person does about a claim: waive a hold, send again, replace, take back. */
@NullMarked
package health.concord.billing.correction;

import org.jspecify.annotations.NullMarked;
