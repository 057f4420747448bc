/** Good Faith Estimates: what care will cost a person, before it is given. */
@NullMarked
package health.concord.billing.estimate;

import org.jspecify.annotations.NullMarked;
