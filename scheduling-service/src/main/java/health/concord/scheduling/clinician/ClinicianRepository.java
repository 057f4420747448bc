package health.concord.scheduling.clinician;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClinicianRepository implements PanacheRepositoryBase<Clinician, UUID> {

    List<Clinician> pageAt(List<String> sites, UUID after, int rows) {
        return find("array_intersects(sites, ?1) and id > ?2 order by id", sites, after)
                .range(0, rows - 1)
                .list();
    }

    List<Clinician> at(String site) {
        return list("array_contains(sites, ?1) order by id", site);
    }

    List<Clinician> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
