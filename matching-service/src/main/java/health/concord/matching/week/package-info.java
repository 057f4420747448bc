/** Times that come back every week, in the local time of a site. */
@NullMarked
package health.concord.matching.week;

import org.jspecify.annotations.NullMarked;
