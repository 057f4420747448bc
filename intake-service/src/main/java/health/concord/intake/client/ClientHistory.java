package health.concord.intake.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.intake.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed what in a client's record, and when. */
@ApplicationScoped
@Transactional
public class ClientHistory {

    @Inject
    ClientRevisionRepository revisions;

    @Inject
    ClientMergeRepository merges;

    @Inject
    ClientRepository clients;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    void add(Client client, DescribeClient description) {
        revisions.persist(new ClientRevision(client, description, clock.instant(), caller.id()));
    }

    public List<ClientChangeView> read(UUID id) {
        Client client = clients.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.requireSite(client.site());
        audit.record("client.history-read", "client", id, Map.of());
        List<ClientChangeView> changes = new ArrayList<>(ClientChangeView.of(revisions.of(id)));
        merges.of(id).forEach(merge -> changes.add(ClientChangeView.of(merge, id)));
        changes.sort(Comparator.comparing(ClientChangeView::at));
        return changes;
    }

    /** As {@link Revisions#requireUnchanged}. */
    void requireUnchanged(@Nullable String ifMatch, Client client) {
        Revisions.requireUnchanged(ifMatch, client.version(), read -> revisions.since(client.id(), read));
    }
}
