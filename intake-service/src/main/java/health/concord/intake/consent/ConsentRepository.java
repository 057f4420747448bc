package health.concord.intake.consent;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> ofClient(UUID client) {
        return list("clientId = ?1 order by signedAt desc, id desc", client);
    }

    /** By client. */
    Map<UUID, List<Consent>> ofClients(Collection<UUID> clients) {
        return list("clientId in ?1", clients).stream().collect(Collectors.groupingBy(Consent::clientId));
    }

    List<Consent> ofClient(UUID client, PageRequest page) {
        return find("clientId = ?1 and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
