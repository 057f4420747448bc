/** How the portal asks the services: with the person's token, in parallel, for so long, and no failure ends a page. */
@NullMarked
package health.concord.portal.peer;

import org.jspecify.annotations.NullMarked;
