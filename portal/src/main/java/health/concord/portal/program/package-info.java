/** What the program runs by: payers and their policies, rules, and placements that are stuck. */
@NullMarked
package health.concord.portal.program;

import org.jspecify.annotations.NullMarked;
