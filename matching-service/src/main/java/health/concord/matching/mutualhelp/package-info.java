/**
 * Mutual-help meetings such as AA: support beside treatment. They are "not the same" as therapy (S4), so nothing here
 * has a seat, a leader or a cost, and no week counts their minutes.
 */
@NullMarked
package health.concord.matching.mutualhelp;

import org.jspecify.annotations.NullMarked;
