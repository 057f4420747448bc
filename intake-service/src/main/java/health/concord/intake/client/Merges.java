package health.concord.intake.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records of one person. The one that is merged keeps all that was written under it and points to the one that
 * counts, through which everything is read: consents, holds and answers of both count for both. So taking a merge back
 * restores exactly what was.
 */
@ApplicationScoped
@Transactional
public class Merges {

    @Inject
    Clients clients;

    @Inject
    ClientRepository repository;

    @Inject
    ClientMergeRepository merges;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public ClientView merge(UUID id, @Nullable String ifMatch, MergeClient request) {
        if (id.equals(request.into())) {
            throw Problems.invalid("into", "must be another record");
        }
        // In order of their ids, so that two merges of the same records do not wait for one another.
        UUID first = id.compareTo(request.into()) < 0 ? id : request.into();
        clients.require(id);
        requireOther(request.into());
        Client locked = repository.lock(first);
        Client other = repository.lock(first.equals(id) ? request.into() : id);
        Client client = locked.id().equals(id) ? locked : other;
        Client into = locked.id().equals(id) ? other : locked;
        Versions.require(ifMatch, client.version());
        refuseChain(client, into);
        client.mergeInto(into);
        repository.flush();
        note(ClientMerge.Action.MERGED, client, into.id(), request.reason());
        return ClientView.of(client);
    }

    public ClientView unmerge(UUID id, @Nullable String ifMatch, UnmergeClient request) {
        clients.require(id);
        Client client = repository.lock(id);
        Versions.require(ifMatch, client.version());
        UUID into = client.mergedInto();
        if (into == null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The record is not merged. Nothing was changed.");
        }
        client.unmerge();
        repository.flush();
        note(ClientMerge.Action.UNMERGED, client, into, request.reason());
        return ClientView.of(client);
    }

    private void requireOther(UUID into) {
        Client other = repository.findById(into);
        if (other == null || !caller.maySee(other.site())) {
            throw Problems.invalid("into", "is no client that you may see");
        }
    }

    private void refuseChain(Client client, Client into) {
        if (client.mergedInto() != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The record is merged already. Un-merge it first.");
        }
        if (into.mergedInto() != null) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The other record is itself merged. Merge into the one that counts.");
        }
        if (repository.hasMerged(client.id())) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "Other records are merged into this one. Merge the other way round.");
        }
    }

    private void note(ClientMerge.Action action, Client client, UUID into, String reason) {
        merges.persist(new ClientMerge(action, client, into, reason, clock.instant(), caller.id()));
        String done = action == ClientMerge.Action.MERGED ? "client.merged" : "client.unmerged";
        audit.record(done, "client", client.id(), Map.of("into", into));
        audit.record(done, "client", into, Map.of("client", client.id()));
        clients.tell("client.changed", client);
    }
}
