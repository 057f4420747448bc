/** Identifiers. */
@NullMarked
package health.concord.commons.id;

import org.jspecify.annotations.NullMarked;
