/** Groups as clinical resources: model, leaders, size, membership, admission. */
@NullMarked
package health.concord.matching.group;

import org.jspecify.annotations.NullMarked;
