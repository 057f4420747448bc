/** The rule set: versioned data a clinical director can read, and the small language of its conditions. */
@NullMarked
package health.concord.matching.rule;

import org.jspecify.annotations.NullMarked;
