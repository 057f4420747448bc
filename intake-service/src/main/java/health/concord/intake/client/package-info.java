/** The people the program serves, as far as names and contact go. */
@NullMarked
package health.concord.intake.client;

import org.jspecify.annotations.NullMarked;
