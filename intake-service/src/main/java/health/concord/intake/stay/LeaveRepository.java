package health.concord.intake.stay;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LeaveRepository implements PanacheRepositoryBase<Leave, UUID> {

    List<Leave> of(UUID episode, PageRequest page) {
        return find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    List<Leave> of(UUID episode) {
        return list("episodeId = ?1 order by fromDay, id", episode);
    }

    boolean anyDuring(UUID episode, LocalDate from, LocalDate until) {
        return count(
                        "episodeId = ?1 and fromDay <= ?3 and (returnedDay is null or returnedDay > ?2)",
                        episode,
                        from,
                        until)
                > 0;
    }
}
