/** The program's sites, and the one the person works at now. */
@NullMarked
package health.concord.portal.site;

import org.jspecify.annotations.NullMarked;
