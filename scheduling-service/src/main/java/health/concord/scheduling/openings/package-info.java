/** What matching may still offer at a site. */
@NullMarked
package health.concord.scheduling.openings;

import org.jspecify.annotations.NullMarked;
