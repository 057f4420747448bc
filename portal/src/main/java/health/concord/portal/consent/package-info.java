/** Consents of a client: what is in force, a new one with all its elements, and revoking. */
@NullMarked
package health.concord.portal.consent;

import org.jspecify.annotations.NullMarked;
