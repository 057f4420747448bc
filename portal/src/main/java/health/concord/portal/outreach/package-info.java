/** Clients to reach out to because their week falls short, and how much a week is asked for. */
@NullMarked
package health.concord.portal.outreach;

import org.jspecify.annotations.NullMarked;
