package health.concord.matching.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class QueueProposalRepository implements PanacheRepositoryBase<QueueProposal, UUID> {

    Map<UUID, QueueProposal> lockAll(UUID run, Collection<UUID> ids) {
        return find("run = ?1 and id in ?2 order by id", run, ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(QueueProposal::id, Function.identity()));
    }

    List<QueueProposal> pageOf(UUID run, UUID after, int most) {
        return find("run = ?1 and id > ?2 order by id", run, after)
                .page(Page.ofSize(most))
                .list();
    }

    List<UUID> undecidedOf(UUID run, int most) {
        return find("run = ?1 and state = PROPOSED order by id", run).page(Page.ofSize(most)).stream()
                .map(QueueProposal::id)
                .toList();
    }
}
