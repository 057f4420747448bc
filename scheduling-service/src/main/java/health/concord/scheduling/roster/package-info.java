/** What is asked of a group as a whole: who is in it, who waits, what comes. */
@NullMarked
package health.concord.scheduling.roster;

import org.jspecify.annotations.NullMarked;
