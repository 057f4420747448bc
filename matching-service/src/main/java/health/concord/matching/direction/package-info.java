/** Individual, group or combined, decided from the factors of the client. */
@NullMarked
package health.concord.matching.direction;

import org.jspecify.annotations.NullMarked;
