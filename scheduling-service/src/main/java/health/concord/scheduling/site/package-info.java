/** The program's sites. */
@NullMarked
package health.concord.scheduling.site;

import org.jspecify.annotations.NullMarked;
