package health.concord.scheduling.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RoomRepository implements PanacheRepositoryBase<Room, UUID> {

    List<Room> pageAt(Collection<String> sites, UUID after, int rows) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .range(0, rows - 1)
                .list();
    }
}
