/** What is asked of the billing service: units left. */
@NullMarked
package health.concord.scheduling.billing;

import org.jspecify.annotations.NullMarked;
