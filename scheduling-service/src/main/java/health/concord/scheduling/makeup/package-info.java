/** Seats this week that restore a client's hours, and guests who take them. */
@NullMarked
package health.concord.scheduling.makeup;

import org.jspecify.annotations.NullMarked;
