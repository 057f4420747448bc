package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Two records of one person: who they may be, and what was merged. */
@ApplicationScoped
public class SamePerson {

    @Inject
    @RestClient
    SamePersonClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Who of the other clients this one may be, the likeliest first. */
    public Asked<List<LikelyDuplicate>> likely(UUID id) {
        return asking.begin(Peer.INTAKE, client.likely(id).map(LikelyDuplicate.Found::likelyDuplicates));
    }

    /** The merges of a record, the earliest first. */
    public Asked<List<ClientChange>> merges(UUID id) {
        return asking.begin(
                Peer.INTAKE,
                client.history(id)
                        .map(all -> all.stream()
                                .filter(change -> change.isMerge() || change.isUnmerge())
                                .toList()));
    }

    /** The record as it stood at a version is read through the other from now on. */
    public Outcome<ClientRecord> merge(UUID id, long version, MergeClient request) {
        return doing.outcome(Peer.INTAKE, client.merge(id, "\"" + version + "\"", request));
    }

    public Outcome<ClientRecord> unmerge(UUID id, long version, UnmergeClient request) {
        return doing.outcome(Peer.INTAKE, client.unmerge(id, "\"" + version + "\"", request));
    }
}
