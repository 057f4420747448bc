/** Figures of billing, delivered services, and reviews that come due. */
@NullMarked
package health.concord.portal.report;

import org.jspecify.annotations.NullMarked;
