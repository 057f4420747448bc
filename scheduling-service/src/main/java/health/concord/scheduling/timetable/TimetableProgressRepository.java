package health.concord.scheduling.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TimetableProgressRepository implements PanacheRepositoryBase<TimetableProgress, UUID> {

    List<TimetableProgress> of(UUID run) {
        return list("run = ?1 order by id", run);
    }
}
