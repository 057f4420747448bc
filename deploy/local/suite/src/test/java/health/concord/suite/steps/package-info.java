/** The steps of a person's way through the suite, as the staff who take them would say it. They assert nothing. */
@NullMarked
package health.concord.suite.steps;

import org.jspecify.annotations.NullMarked;
