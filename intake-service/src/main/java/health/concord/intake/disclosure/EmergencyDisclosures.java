package health.concord.intake.disclosure;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.Use;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Breaking the glass: in a medical emergency an authorised person lets records be disclosed to one recipient for a short
 * time. It raises an alert, enters the accounting at once, and stands in a list until somebody else has reviewed it.
 */
@ApplicationScoped
@Transactional
public class EmergencyDisclosures {

    private static final Logger LOG = Logger.getLogger(EmergencyDisclosures.class);

    @Inject
    EmergencyDisclosureRepository emergencies;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    MeterRegistry metrics;

    public EmergencyDisclosureView declare(UUID clientId, DeclareEmergency form) {
        Client client = clients.require(clientId);
        if (form.categories().contains(Category.COUNSELLING_NOTES)) {
            throw Problems.invalid("categories", "counselling notes are kept apart, in an emergency too");
        }
        Instant now = clock.instant();
        EmergencyDisclosure emergency = EmergencyDisclosure.declare(client, form, now, caller.id());
        emergencies.persist(emergency);
        disclosures.persist(Disclosure.of(
                new DisclosureMade(
                        emergency.id(),
                        client.id(),
                        null,
                        form.recipient() + ", " + form.affiliation(),
                        Use.EMERGENCY.name(),
                        form.categories().stream().map(Enum::name).toList(),
                        now,
                        "emergency " + emergency.id()),
                now));
        note("emergency-disclosure.declared", emergency);
        LOG.warnf("Emergency disclosure %s was declared by %s and waits for review", emergency.id(), caller.id());
        metrics.counter("concord.emergency.disclosures", "site", emergency.site())
                .increment();
        return EmergencyDisclosureView.of(emergency);
    }

    public Page<EmergencyDisclosureView> list(@Nullable Boolean reviewed, PageRequest page) {
        List<EmergencyDisclosure> found = emergencies.atSites(caller.sites(), reviewed, page);
        audit.record(
                "emergency-disclosure.listed",
                "emergency-disclosure",
                null,
                Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(found, page, EmergencyDisclosure::id, EmergencyDisclosureView::of);
    }

    public EmergencyDisclosureView read(UUID id) {
        EmergencyDisclosure emergency = require(id);
        note("emergency-disclosure.read", emergency);
        return EmergencyDisclosureView.of(emergency);
    }

    public EmergencyDisclosureView review(UUID id, @Nullable String ifMatch, ReviewEmergency review) {
        EmergencyDisclosure emergency = require(id);
        Versions.require(ifMatch, emergency.version());
        emergency.review(review, clock.instant(), caller.id());
        emergencies.flush();
        note("emergency-disclosure.reviewed", emergency);
        return EmergencyDisclosureView.of(emergency);
    }

    /** Those that have not ended, for whoever decides by them. */
    List<EmergencyDisclosure> inForce(UUID client) {
        return emergencies.inForce(client, clock.instant());
    }

    private EmergencyDisclosure require(UUID id) {
        EmergencyDisclosure emergency = emergencies.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(emergency.site());
        return emergency;
    }

    private void note(String action, EmergencyDisclosure emergency) {
        audit.record(action, "emergency-disclosure", emergency.id(), Map.of("client", emergency.clientId()));
    }
}
