/** Figures for those who run the program; as CSV too. */
@NullMarked
package health.concord.billing.report;

import org.jspecify.annotations.NullMarked;
