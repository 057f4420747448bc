/** Consents to disclose, complete by 42 CFR 2.31, and their revocation. */
@NullMarked
package health.concord.intake.consent;

import org.jspecify.annotations.NullMarked;
