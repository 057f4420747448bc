/** Plans the coming weeks of a site: runs, what they find and why, and the plan that is published as a whole. */
@NullMarked
package health.concord.scheduling.timetable;

import org.jspecify.annotations.NullMarked;
