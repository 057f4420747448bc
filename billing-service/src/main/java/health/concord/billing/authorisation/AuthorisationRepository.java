package health.concord.billing.authorisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuthorisationRepository implements PanacheRepositoryBase<Authorisation, UUID> {

    List<Authorisation> ofClient(UUID client) {
        return list("client = ?1 order by id", client);
    }

    List<Authorisation> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }

    boolean isKnown(UUID payer, String number, String service) {
        return count("payer = ?1 and number = ?2 and service = ?3", payer, number, service) > 0;
    }
}
