package health.concord.billing.claim;

import health.concord.billing.client.Clients;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.request.LongRequests;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Runs that turn delivered services into claims. Running again is harmless. */
@ApplicationScoped
public class ClaimRuns {

    /** A quarter; more at once would only be slow to read. */
    private static final long MOST_DAYS = 92;

    @Inject
    LongRequests requests;

    @Inject
    Reassessment reassessment;

    @Inject
    ClaimRunRecords records;

    @Inject
    DeliveredServices services;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    ClaimRunView run(String key, RunClaims wanted) {
        check(wanted);
        UUID id = requests.once(key, wanted, run -> work(run, wanted));
        return records.get(id);
    }

    private void check(RunClaims wanted) {
        caller.requireSite(sites.require("site", wanted.site()).code());
        if (wanted.to().isBefore(wanted.from())) {
            throw Problems.invalid("to", "is before from");
        }
        if (ChronoUnit.DAYS.between(wanted.from(), wanted.to()) > MOST_DAYS) {
            throw Problems.invalid("to", "is more than " + MOST_DAYS + " days after from; run a part at a time");
        }
        if (wanted.client() != null) {
            clients.require("client", wanted.client());
        }
    }

    private void work(UUID run, RunClaims wanted) {
        List<UUID> served = wanted.client() == null
                ? services.clientsServed(
                        wanted.site(),
                        Period.around(run, wanted.site(), wanted.from(), wanted.to())
                                .from(),
                        Period.around(run, wanted.site(), wanted.from(), wanted.to())
                                .to())
                : List.of(wanted.client());
        boolean asked = true;
        for (UUID client : served) {
            asked &= reassessment.reassess(
                    Period.around(client, wanted.site(), wanted.from(), wanted.to()), "Claim run " + run);
        }
        records.keep(run, wanted, served, asked);
    }
}
