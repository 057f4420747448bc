package health.concord.intake.consent;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> ofClient(UUID client) {
        return list("clientId = ?1 order by signedAt desc, id desc", client);
    }

    List<Consent> ofClient(UUID client, PageRequest page) {
        return find("clientId = ?1 and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
