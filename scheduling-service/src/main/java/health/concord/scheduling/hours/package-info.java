/** A client's week in minutes against the program's rule. */
@NullMarked
package health.concord.scheduling.hours;

import org.jspecify.annotations.NullMarked;
