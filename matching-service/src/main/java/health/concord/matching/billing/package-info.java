/** What is asked of the billing service: units left. */
@NullMarked
package health.concord.matching.billing;

import org.jspecify.annotations.NullMarked;
