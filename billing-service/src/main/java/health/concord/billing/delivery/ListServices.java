package health.concord.billing.delivery;

import health.concord.commons.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which services are asked for: a client's, a site's, or a client's at a site.
 *
 * @param from their first day, in the site's zone
 * @param to their last day
 * @param unclaimed only those that stand on no claim
 */
record ListServices(@Nullable UUID client, @Nullable String site, LocalDate from, LocalDate to, boolean unclaimed) {

    ListServices {
        if (client == null && site == null) {
            throw Problems.invalid("site", "is missing; name a site, or the client whose services are wanted");
        }
    }
}
