/** The living page of components, for who builds pages; in development mode only. */
@NullMarked
package health.concord.portal.style;

import org.jspecify.annotations.NullMarked;
