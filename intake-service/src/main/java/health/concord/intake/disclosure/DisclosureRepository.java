package health.concord.intake.disclosure;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {

    List<Disclosure> ofClient(UUID client, PageRequest page) {
        return find("clientId in " + Client.SAME_PERSON + " and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    /** Those of the ids that are entered already. */
    List<UUID> known(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream().map(Disclosure::id).toList();
    }

    List<Disclosure> between(UUID client, Instant from, Instant until) {
        return list(
                "clientId in " + Client.SAME_PERSON + " and at >= ?2 and at < ?3 order by at, id", client, from, until);
    }
}
