/** The page of a placement request: options as weeks, reasons, acceptance, and how the placement goes on. */
@NullMarked
package health.concord.portal.placement;

import org.jspecify.annotations.NullMarked;
