/** What we ask of the intake service: the consent decision. */
@NullMarked
package health.concord.billing.intake;

import org.jspecify.annotations.NullMarked;
