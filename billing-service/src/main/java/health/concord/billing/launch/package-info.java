/** What must hold before the service starts. */
@NullMarked
package health.concord.billing.launch;

import org.jspecify.annotations.NullMarked;
