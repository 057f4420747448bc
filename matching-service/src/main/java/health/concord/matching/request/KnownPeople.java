package health.concord.matching.request;

import health.concord.matching.document.Documents;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was last told of clients, whatever became of the request that told it. */
@ApplicationScoped
@Transactional
public class KnownPeople {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    Situations situations;

    /** A client alone, with whether a safety hold stands; none of whom no placement was ever asked for. */
    public Optional<Situation> find(UUID client) {
        return requests.newestOf(client).map(situations::ofPerson);
    }

    /** By client, the keep-apart tokens; those who have none may be missing. */
    public Map<UUID, Set<String>> keepApart(Collection<UUID> clients) {
        return clients.isEmpty()
                ? Map.of()
                : requests.newestSnapshots(clients).stream()
                        .map(snapshot -> Documents.read(snapshot, Snapshot.class))
                        .collect(Collectors.toMap(
                                Snapshot::client, snapshot -> Set.copyOf(snapshot.keepApart()), (one, same) -> one));
    }
}
