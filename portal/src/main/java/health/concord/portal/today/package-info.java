/** The page Today: what is now, what waits, what comes due, by role. */
@NullMarked
package health.concord.portal.today;

import org.jspecify.annotations.NullMarked;
