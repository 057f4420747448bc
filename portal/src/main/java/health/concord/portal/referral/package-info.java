/** The page of a referral: what was sent, and the decision to accept or decline it. */
@NullMarked
package health.concord.portal.referral;

import org.jspecify.annotations.NullMarked;
