/** What the portal asks of the matching service. */
@NullMarked
package health.concord.portal.matching;

import org.jspecify.annotations.NullMarked;
