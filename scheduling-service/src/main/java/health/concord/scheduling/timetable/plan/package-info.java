/**
 * The week as a problem and its solver: plain facts in, a plan and its broken rules out. Knows no HTTP, no JSON and no
 * store, so that a test, a benchmark and the service run the same code.
 */
@NullMarked
package health.concord.scheduling.timetable.plan;

import org.jspecify.annotations.NullMarked;
