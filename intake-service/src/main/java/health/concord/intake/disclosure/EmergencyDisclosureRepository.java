package health.concord.intake.disclosure;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EmergencyDisclosureRepository implements PanacheRepositoryBase<EmergencyDisclosure, UUID> {

    List<EmergencyDisclosure> inForce(UUID client, Instant now) {
        return list("clientId in " + Client.SAME_PERSON + " and endsAt > ?2 order by id desc", client, now);
    }

    /** @param reviewed only those reviewed, or only those that wait for it; all where null */
    List<EmergencyDisclosure> atSites(Set<String> sites, @Nullable Boolean reviewed, PageRequest page) {
        String state = reviewed == null ? "" : reviewed ? " and reviewedAt is not null" : " and reviewedAt is null";
        return find("site in ?1 and id > ?2" + state + " order by id", sites, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
