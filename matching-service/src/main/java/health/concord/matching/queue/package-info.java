/** Runs that plan the whole queue of a site, and the proposals that come of them. */
@NullMarked
package health.concord.matching.queue;

import org.jspecify.annotations.NullMarked;
