/** One page for each claim: everything it rests on. Codes, times and figures; never what a note says. */
@NullMarked
package health.concord.billing.evidence;

import org.jspecify.annotations.NullMarked;
