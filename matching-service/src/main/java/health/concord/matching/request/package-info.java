/** Placement requests: taken from intake, matched durably, decided by a clinician. */
@NullMarked
package health.concord.matching.request;

import org.jspecify.annotations.NullMarked;
