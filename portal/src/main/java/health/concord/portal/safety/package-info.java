/** What a clinician does about a safety hold. */
@NullMarked
package health.concord.portal.safety;

import org.jspecify.annotations.NullMarked;
