/** How a person comes to the program: by a partner clinic or by staff. */
@NullMarked
package health.concord.intake.referral;

import org.jspecify.annotations.NullMarked;
