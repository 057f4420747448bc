package health.concord.intake.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
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

/** Use cases on clients. Each is bound to the sites the caller works at. */
@ApplicationScoped
@Transactional
public class Clients {

    /** No one alive is older; an earlier birth date is a slip of the pen. */
    private static final int OLDEST = 125;

    @Inject
    ClientRepository clients;

    @Inject
    ClientSearchQuery query;

    @Inject
    ClientIndex index;

    @Inject
    ClientHistory history;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /**
     * Begins a client's record.
     *
     * @param field where the description stands in the request, for problems to name
     */
    public Client register(String site, String field, DescribeClient description) {
        check(site, field + ".", description);
        Client client = Client.register(site, description, clock.instant());
        clients.persist(client);
        clients.flush();
        index.put(client);
        history.add(client, description);
        audit.record("client.registered", "client", client.id(), Map.of("site", site));
        tell("client.registered", client);
        return client;
    }

    public ClientView read(UUID id) {
        Client client = require(id);
        audit.record("client.read", "client", id, Map.of());
        return ClientView.of(client);
    }

    public ClientView update(UUID id, @Nullable String ifMatch, DescribeClient description) {
        require(id);
        Client client = clients.lock(id);
        history.requireUnchanged(ifMatch, client);
        if (client.mergedInto() != null) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "MERGED", "The record was merged. Change the one it was merged into.");
        }
        check(client.site(), "", description);
        long before = client.version();
        client.describe(description);
        clients.flush();
        if (client.version() != before) {
            index.put(client);
            history.add(client, description);
            audit.record("client.changed", "client", id, Map.of("version", client.version()));
            tell("client.changed", client);
        }
        return ClientView.of(client);
    }

    public Page<ClientSummary> search(FindClients search, PageRequest page) {
        List<FoundClient> found = query.find(search, caller.sites(), page);
        audit.record("client.searched", "client", null, Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(found, page, FoundClient::position, FoundClient::client);
    }

    /** The client, where the caller may see it; else as if there were none. */
    public Client require(UUID id) {
        Client client = clients.findById(id);
        if (client == null) {
            throw Problems.notFound();
        }
        caller.requireSite(client.site());
        return client;
    }

    /** Whether there is such a client, for facts that other services tell. */
    public boolean exists(UUID id) {
        return clients.findByIdOptional(id).isPresent();
    }

    /** What day it is at the client's site. */
    public LocalDate today(String site) {
        return LocalDate.ofInstant(clock.instant(), sites.zone(site));
    }

    private void check(String site, String prefix, DescribeClient description) {
        LocalDate today = today(site);
        LocalDate born = description.birthDate();
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw Problems.invalid(
                    prefix + "birthDate", "must be a day in the past, not more than " + OLDEST + " years ago");
        }
        if (born.isAfter(today.minusYears(Client.ADULT_FROM)) && description.guardian() == null) {
            throw Problems.invalid(prefix + "guardian", "is needed for a client under " + Client.ADULT_FROM);
        }
        List<Identifier> identifiers = description.identifiers() == null ? List.of() : description.identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            if (!identifiers.get(i).isWellFormed()) {
                throw Problems.invalid(
                        prefix + "identifiers[" + i + "].value", "must be the last four digits, and no more");
            }
        }
    }

    void tell(String type, Client client) {
        outbox.send(event(type, client, ClientFacts.forScheduling(client)), Peer.SCHEDULING);
        outbox.send(event(type, client, ClientFacts.forBilling(client)), Peer.BILLING);
    }

    private static Event event(String type, Client client, ClientFacts facts) {
        return Event.of(type, "client", client.id(), client.site(), facts);
    }
}
