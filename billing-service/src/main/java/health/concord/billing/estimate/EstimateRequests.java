package health.concord.billing.estimate;

import health.concord.billing.client.Clients;
import health.concord.billing.sliding.FeeScales;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Estimates that are owed to people, and until when, so that no deadline passes unseen. */
@ApplicationScoped
class EstimateRequests {

    @Inject
    EstimateRequestRepository requests;

    @Inject
    FeeScales days;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    EstimateRequestView ask(UUID client, AskForEstimate asked) {
        clients.get(client);
        caller.requireSite(sites.require("site", asked.site()).code());
        EstimateDates.requireOrder(asked.requestedOn(), asked.scheduledOn());
        LocalDate due = EstimateDates.due(asked.requestedOn(), asked.scheduledOn(), days);
        EstimateRequest request = new EstimateRequest(client, asked, due, caller.id(), clock.instant());
        requests.persist(request);
        audit.record("estimate.requested", "estimate-request", request.id(), Map.of("client", client, "due", due));
        return view(request);
    }

    /** Open ones, in the order they were asked; of one person where one of its records is named. */
    @Transactional
    Page<EstimateRequestView> due(LocalDate by, @Nullable UUID client, PageRequest page) {
        audit.record(
                "estimate-requests.read",
                "estimate-request",
                null,
                client == null ? Map.of() : Map.of("client", client));
        List<String> visible = visibleSites.all();
        List<UUID> person = client == null ? List.of() : clients.samePerson(client);
        return Page.of(
                requests.due(visible, by, person, page.afterId(), page.fetch()), page, EstimateRequest::id, this::view);
    }

    /** An estimate answers all that the person asked at the site so far. */
    @Transactional(Transactional.TxType.MANDATORY)
    void answer(Estimate given) {
        requests.open(given.client(), given.site()).forEach(request -> request.answer(given.id()));
    }

    private EstimateRequestView view(EstimateRequest request) {
        return EstimateRequestView.of(request, LocalDate.ofInstant(clock.instant(), sites.zone(request.site())));
    }
}
