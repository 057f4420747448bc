/** Who bills: each site's billing provider, from configuration. */
@NullMarked
package health.concord.billing.provider;

import org.jspecify.annotations.NullMarked;
