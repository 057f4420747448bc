/** Whether someone may have a seat that another service gives. */
@NullMarked
package health.concord.matching.seat;

import org.jspecify.annotations.NullMarked;
