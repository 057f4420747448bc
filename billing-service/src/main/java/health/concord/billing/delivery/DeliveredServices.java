package health.concord.billing.delivery;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The services that scheduling told of, and what became of them. */
@ApplicationScoped
public class DeliveredServices {

    @Inject
    DeliveredServiceRepository services;

    @Inject
    ServiceRevisionRepository revisions;

    @Inject
    ServiceOutcomeRepository outcomes;

    @Inject
    SiteCatalogue sites;

    @Inject
    Event<ServiceHeard> heard;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Clock clock;

    /** Keeps a service once, by its id: what is told again or anew takes the place of what was told before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void learn(IncomingEvent<ServiceTold> event) {
        ServiceTold told = event.data();
        Site site = sites.require("site", event.site());
        if (!told.to().isAfter(told.from())) {
            throw Problems.invalid("data.to", "is not after data.from");
        }
        if (told.minutesPresent() < 0) {
            throw Problems.invalid("data.minutesPresent", "is below nought");
        }
        Optional<DeliveredService> known = services.findByIdOptional(told.service());
        DeliveredService service = known.orElseGet(() -> new DeliveredService(told.service()));
        LocalDate weekBefore = service.weekOf();
        service.learn(told, event.version(), site.code(), site.zone());
        if (known.isEmpty()) {
            services.persist(service);
        }
        services.flush();
        revisions.persist(new ServiceRevision(service, clock.instant()));
        heard.fire(new ServiceHeard(service.id(), service.client(), service.site(), service.weekOf()));
        if (weekBefore != null && !weekBefore.equals(service.weekOf())) {
            heard.fire(new ServiceHeard(service.id(), service.client(), service.site(), weekBefore));
        }
    }

    /** A client's services, a site's, or a client's at a site. */
    @Transactional
    Page<DeliveredServiceView> list(ListServices wanted, PageRequest page) {
        List<String> visible = wanted.site() == null
                ? visibleSites.all()
                : List.of(sites.require("site", wanted.site()).code());
        visible.forEach(caller::requireSite);
        List<DeliveredService> fetched = services.page(
                wanted.client(), visible, wanted.from(), wanted.to(), wanted.unclaimed(), page.afterId(), page.fetch());
        boolean ofSite = wanted.client() == null;
        audit.record(
                ofSite ? "delivered-services.listed" : "delivered-services.read",
                ofSite ? "site" : "client",
                wanted.client(),
                Map.of("sites", visible, "from", wanted.from(), "to", wanted.to()));
        Map<UUID, ServiceOutcome> decided =
                outcomesOf(fetched.stream().map(DeliveredService::id).toList());
        return Page.of(
                fetched,
                page,
                DeliveredService::id,
                service -> DeliveredServiceView.of(service, decided.get(service.id())));
    }

    /** One client's services at one site, in order of time. */
    @Transactional
    public List<DeliveredService> ofClient(UUID client, String site, LocalDate from, LocalDate to) {
        return services.ofClient(client, site, from, to);
    }

    /** Several clients' services at one site, in order of client and time. */
    @Transactional
    public List<DeliveredService> ofClients(Collection<UUID> clients, String site, LocalDate from, LocalDate to) {
        return services.ofClients(clients, site, from, to);
    }

    @Transactional
    public List<DeliveredService> all(Collection<UUID> ids) {
        return services.list("id in ?1 order by startsAt, id", ids);
    }

    /** The clients who had a service at the site on these days. */
    @Transactional
    public List<UUID> clientsServed(String site, LocalDate from, LocalDate to) {
        return services.clientsServed(site, from, to);
    }

    @Transactional
    public Map<UUID, ServiceOutcome> outcomesOf(Collection<UUID> ids) {
        return outcomes.of(ids).stream().collect(Collectors.toMap(ServiceOutcome::service, Function.identity()));
    }

    @Transactional
    public List<ServiceOutcome> outcomesOfClaims(Collection<UUID> claims) {
        return outcomes.ofClaims(claims);
    }

    @Transactional
    public List<ServiceOutcome> outcomesOfLines(Collection<UUID> lines) {
        return outcomes.ofLines(lines);
    }

    /** Notes what became of services, in place of what was noted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(List<ServiceDecision> decisions) {
        Map<UUID, ServiceOutcome> known =
                outcomesOf(decisions.stream().map(ServiceDecision::service).toList());
        for (ServiceDecision decision : decisions) {
            ServiceOutcome outcome = known.getOrDefault(decision.service(), new ServiceOutcome(decision.service()));
            outcome.decide(decision.outcome(), decision.claim(), decision.line(), decision.reason(), clock.instant());
            outcomes.persist(outcome);
        }
    }
}
