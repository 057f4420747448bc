package health.concord.scheduling.hours;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.units.AskedBilling;
import health.concord.scheduling.units.Units;
import health.concord.scheduling.units.UnitsWarnings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks billing outside of any transaction, then looks at what is planned. */
@ApplicationScoped
public class ClientUnits {

    @Inject
    AskedBilling billing;

    @Inject
    Units units;

    @Inject
    UnitsWarnings warnings;

    @Inject
    ClientHours hours;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** @param thoughtOf days on which sessions may be booked */
    UnitsView of(UUID client, List<LocalDate> thoughtOf) {
        KnownClient known = clients.find(client).orElseThrow(Problems::notFound);
        caller.requireSite(known.site());
        ZoneId zone = sites.zone(known.site());
        billing.ask(client);
        return QuarkusTransaction.requiringNew().call(() -> {
            audit.record("client.units-read", "client", client, Map.of("site", known.site()));
            double attendance = hours.attendance(client);
            Units.Left left = units.project(client, attendance, zone);
            return new UnitsView(
                    client,
                    left.payer(),
                    left.units(),
                    left.until(),
                    left.planned(),
                    Math.round(attendance * 100) / 100.0,
                    left.exhaustedOn(),
                    left.bookedPast(),
                    billing.answered(),
                    warnings.ifBooked(client, thoughtOf, zone));
        });
    }
}
