/** Weekly bundles: found, scored and kept diverse. */
@NullMarked
package health.concord.matching.bundle;

import org.jspecify.annotations.NullMarked;
