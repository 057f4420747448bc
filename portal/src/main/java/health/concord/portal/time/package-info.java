/** The clock, and times in the words of the site's zone. */
@NullMarked
package health.concord.portal.time;

import org.jspecify.annotations.NullMarked;
