/** What every contract says of security and problems. */
@NullMarked
package health.concord.commons.openapi;

import org.jspecify.annotations.NullMarked;
