/** Safety holds as intake reports them; while one stands nothing is accepted. */
@NullMarked
package health.concord.matching.safety;

import org.jspecify.annotations.NullMarked;
