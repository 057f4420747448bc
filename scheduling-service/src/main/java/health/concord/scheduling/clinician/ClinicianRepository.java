package health.concord.scheduling.clinician;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class ClinicianRepository implements PanacheRepositoryBase<Clinician, UUID> {

    List<Clinician> pageAt(List<String> sites, UUID after, int rows) {
        String atAny = IntStream.range(0, sites.size())
                .mapToObj(i -> "array_contains(sites, :site" + i + ")")
                .collect(Collectors.joining(" or "));
        Map<String, Object> values = new HashMap<>();
        values.put("after", after);
        for (int i = 0; i < sites.size(); i++) {
            values.put("site" + i, sites.get(i));
        }
        return sites.isEmpty()
                ? List.of()
                : find("(" + atAny + ") and id > :after order by id", values)
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
