package health.concord.intake.measure;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CareAlertRepository implements PanacheRepositoryBase<CareAlert, UUID> {

    Optional<CareAlert> latest(UUID episode, String instrument, AlertKind kind) {
        return find("episodeId = ?1 and instrument = ?2 and kind = ?3 order by id desc", episode, instrument, kind)
                .firstResultOptional();
    }

    List<CareAlert> atSites(Set<String> sites, @Nullable AlertState state, @Nullable UUID episode, PageRequest page) {
        StringBuilder query = new StringBuilder("site in :sites and id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sites", sites);
        parameters.put("after", page.afterId());
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        if (episode != null) {
            query.append(" and episodeId = :episode");
            parameters.put("episode", episode);
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, page.fetch())
                .list();
    }
}
