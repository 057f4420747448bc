/** What surrounds every page: the rail, the bar, the strip that says what is down. */
@NullMarked
package health.concord.portal.frame;

import org.jspecify.annotations.NullMarked;
