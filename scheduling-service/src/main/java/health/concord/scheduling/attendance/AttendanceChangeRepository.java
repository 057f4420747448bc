package health.concord.scheduling.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttendanceChangeRepository implements PanacheRepositoryBase<AttendanceChange, UUID> {

    List<AttendanceChange> of(UUID attendance) {
        return list("attendance = ?1 order by id", attendance);
    }
}
