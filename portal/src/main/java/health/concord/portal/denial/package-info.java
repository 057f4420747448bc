/** What payers refused: the worklist, and what can be done about each. */
@NullMarked
package health.concord.portal.denial;

import org.jspecify.annotations.NullMarked;
