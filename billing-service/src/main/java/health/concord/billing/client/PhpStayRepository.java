package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PhpStayRepository implements PanacheRepositoryBase<PhpStay, UUID> {

    List<PhpStay> ofClient(UUID client) {
        return list("client = ?1 order by id", client);
    }

    List<PhpStay> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }
}
