package health.concord.intake.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who changed what in a client's record, and when. */
@ApplicationScoped
@Transactional
public class ClientHistory {

    private static final Pattern ETAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

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

    /** As {@link Versions#require}, but the refusal names each field that was changed since, by whom and when. */
    void requireUnchanged(@Nullable String ifMatch, Client client) {
        Matcher etag = ifMatch == null ? null : ETAG.matcher(ifMatch);
        if (etag != null && etag.matches()) {
            long read = Long.parseLong(etag.group(1));
            List<FieldError> changed = read < client.version() ? changed(client, read) : List.of();
            if (!changed.isEmpty()) {
                throw Problems.of(
                        ProblemType.STALE,
                        "Nothing was changed. Others changed the fields named since you read the record: read it again,"
                                + " and send your change with the new ETag.",
                        changed);
            }
        }
        Versions.require(ifMatch, client.version());
    }

    private List<FieldError> changed(Client client, long read) {
        List<FieldError> changed = new ArrayList<>();
        List<ClientRevision> since = revisions.since(client.id(), read);
        for (int i = 1; i < since.size(); i++) {
            ClientRevision revision = since.get(i);
            for (String field : revision.changedSince(since.get(i - 1))) {
                changed.removeIf(earlier -> earlier.field().equals(field));
                changed.add(new FieldError(
                        field, "was changed by " + revision.recordedBy() + " at " + revision.recordedAt()));
            }
        }
        return changed;
    }
}
