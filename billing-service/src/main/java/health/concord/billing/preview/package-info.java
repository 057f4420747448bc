/** What a policy would make of services, without storing anything. */
@NullMarked
package health.concord.billing.preview;

import org.jspecify.annotations.NullMarked;
