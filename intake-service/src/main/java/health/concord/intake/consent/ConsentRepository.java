package health.concord.intake.consent;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    private static final int AT_ONCE = 100;

    List<Consent> ofClient(UUID client) {
        return list("clientId in " + Client.SAME_PERSON + " order by signedAt desc, id desc", client);
    }

    /** Of these records alone: what a merge brings together is not looked for in a list. */
    List<Consent> ofClients(Set<UUID> clients) {
        return list("clientId in ?1 order by signedAt desc, id desc", clients);
    }

    List<Consent> ofClient(UUID client, PageRequest page) {
        return find("clientId in " + Client.SAME_PERSON + " and id > ?2 order by id", client, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    /** Some of those at the site whose last day was before this one and that have not ended. */
    List<Consent> past(String site, LocalDate today) {
        return find("ended is null and expiresOn < ?1 and site = ?2 order by id", today, site)
                .page(0, AT_ONCE)
                .list();
    }
}
