package health.concord.matching.queue;

import health.concord.matching.queue.QueueRunSummary.Line;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QueueRunRepository implements PanacheRepositoryBase<QueueRun, UUID> {

    @Nullable
    QueueRun lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean anyUnderWayAt(String site) {
        return count("site = ?1 and state in (QUEUED, RUNNING)", site) > 0;
    }

    List<Line> pageAt(Collection<String> sites, UUID after, int most) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .project(Line.class)
                .page(Page.ofSize(most))
                .list();
    }
}
