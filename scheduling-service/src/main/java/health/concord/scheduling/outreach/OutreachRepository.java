package health.concord.scheduling.outreach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OutreachRepository implements PanacheRepositoryBase<OutreachTask, UUID> {

    List<OutreachTask> pageAt(Collection<String> sites, String state, UUID after, int rows) {
        return find("site in ?1 and state = ?2 and id > ?3 order by id", sites, state, after)
                .range(0, rows - 1)
                .list();
    }

    Set<UUID> clientsOf(String site, LocalDate week) {
        return list("site = ?1 and week = ?2", site, week).stream()
                .map(OutreachTask::client)
                .collect(Collectors.toSet());
    }
}
