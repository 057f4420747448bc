/** Who pays for a client: coverages and authorisations, and recording them. */
@NullMarked
package health.concord.portal.coverage;

import org.jspecify.annotations.NullMarked;
