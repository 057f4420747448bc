package health.concord.scheduling.units;

import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.billing.AskedUnits;
import health.concord.scheduling.billing.BillingUnits;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Asks billing what a client has left, outside of any transaction, and knows for this request whether it answered. */
@RequestScoped
public class AskedBilling {

    @Inject
    BillingUnits billing;

    @Inject
    Units units;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private boolean answered;

    /** What it says is kept. Of a client who is not known, or not the caller's to see, nothing is asked. */
    public void ask(UUID client) {
        clients.find(client).filter(known -> caller.maySee(known.site())).ifPresent(known -> {
            LocalDate today = LocalDate.now(clock.withZone(sites.zone(known.site())));
            Optional<AskedUnits> answer = billing.leftFor(known.id(), today);
            answer.ifPresent(told -> units.keep(known.id(), told));
            answered = answer.isPresent();
        });
    }

    public boolean answered() {
        return answered;
    }
}
