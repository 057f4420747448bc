/** The hard rules: what stops a placement, and which groups and therapists are left. */
@NullMarked
package health.concord.matching.eligibility;

import org.jspecify.annotations.NullMarked;
