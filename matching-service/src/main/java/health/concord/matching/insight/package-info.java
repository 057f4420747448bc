/**
 * Why this answer and not another: what-ifs, the answers an outcome hangs on, comparisons, and what blocks a wish. All
 * of it is the matching itself, asked again with one thing changed, so that no explanation can say other than what
 * would happen.
 */
@NullMarked
package health.concord.matching.insight;

import org.jspecify.annotations.NullMarked;
