/** Clients whose week falls short, for someone to reach out to. */
@NullMarked
package health.concord.scheduling.outreach;

import org.jspecify.annotations.NullMarked;
