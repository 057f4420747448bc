/** The clock, and the sites whose zones decide what a day and a week are. */
@NullMarked
package health.concord.commons.time;

import org.jspecify.annotations.NullMarked;
