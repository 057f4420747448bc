/** Freed seats, offered with a timed hold to whoever they do most for. */
@NullMarked
package health.concord.matching.offer;

import org.jspecify.annotations.NullMarked;
