/** Problem details (RFC 9457): one catalogue, one body, and the mappers that turn every failure into it. */
@NullMarked
package health.concord.commons.problem;

import org.jspecify.annotations.NullMarked;
