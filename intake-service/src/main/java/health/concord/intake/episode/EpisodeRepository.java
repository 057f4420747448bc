package health.concord.intake.episode;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EpisodeRepository implements PanacheRepositoryBase<Episode, UUID> {

    Optional<Episode> findWithClient(UUID id) {
        return find("from Episode e join fetch e.client where e.id = ?1", id).firstResultOptional();
    }

    List<Episode> ofClient(UUID client) {
        return list("client.id in " + Client.SAME_PERSON, client);
    }

    /** By client. */
    Map<UUID, List<Episode>> ofClients(Collection<UUID> clients) {
        return clients.isEmpty()
                ? Map.of()
                : list("client.id in ?1", clients).stream()
                        .collect(Collectors.groupingBy(e -> e.client().id()));
    }

    List<Episode> inOrder(Set<String> sites, @Nullable Stage stage, @Nullable UUID client, PageRequest page) {
        StringBuilder query =
                new StringBuilder("from Episode e join fetch e.client where e.site in :sites and e.id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sites", sites);
        parameters.put("after", page.afterId());
        if (stage != null) {
            query.append(" and e.stage = :stage");
            parameters.put("stage", stage);
        }
        if (client != null) {
            query.append(" and e.client.id = :client");
            parameters.put("client", client);
        }
        return find(query.append(" order by e.id").toString(), parameters)
                .page(0, page.fetch())
                .list();
    }

    List<Episode> inStages(Set<String> sites, Set<Stage> stages, PageRequest page) {
        return find(
                        "from Episode e join fetch e.client where e.site in ?1 and e.stage in ?2 and e.id > ?3"
                                + " order by e.id",
                        sites,
                        stages,
                        page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
