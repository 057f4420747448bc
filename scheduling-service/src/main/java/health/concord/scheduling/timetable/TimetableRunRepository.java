package health.concord.scheduling.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TimetableRunRepository implements PanacheRepositoryBase<TimetableRun, UUID> {

    List<TimetableRun> pageAt(Collection<String> sites, UUID after, int rows) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .range(0, rows - 1)
                .list();
    }

    /** A run that was begun comes before those that wait. */
    Optional<TimetableRun> next() {
        return find("state in (RUNNING, QUEUED) order by case when state = RUNNING then 0 else 1 end, id")
                .firstResultOptional();
    }

    long waiting() {
        return count("state in (RUNNING, QUEUED)");
    }
}
