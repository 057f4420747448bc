/** Placement requests: the snapshot matching works from, and how the placement went. */
@NullMarked
package health.concord.intake.placement;

import org.jspecify.annotations.NullMarked;
