package health.concord.intake.disclosure;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {

    List<Disclosure> ofClient(UUID client, PageRequest page) {
        return find("clientId = ?1 and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
