/** A client's chart: the head every tab has, the summary, and the list of people. */
@NullMarked
package health.concord.portal.chart;

import org.jspecify.annotations.NullMarked;
