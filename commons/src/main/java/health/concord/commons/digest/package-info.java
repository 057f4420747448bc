/** Digests, by which two contents are known to be the same. */
@NullMarked
package health.concord.commons.digest;

import org.jspecify.annotations.NullMarked;
