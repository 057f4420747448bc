package health.concord.billing.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliveredServiceRepository implements PanacheRepositoryBase<DeliveredService, UUID> {

    List<DeliveredService> ofClient(UUID client, String site, LocalDate from, LocalDate to) {
        return list(
                "client = ?1 and site = ?2 and serviceDate between ?3 and ?4 order by startsAt, id",
                client,
                site,
                from,
                to);
    }

    List<DeliveredService> ofClients(Collection<UUID> clients, String site, LocalDate from, LocalDate to) {
        return list(
                "client in ?1 and site = ?2 and serviceDate between ?3 and ?4 order by client, startsAt, id",
                clients,
                site,
                from,
                to);
    }

    /**
     * @param client whose services; everybody's where it is null
     * @param unclaimed only those that stand on no claim
     */
    List<DeliveredService> page(
            @Nullable UUID client,
            Collection<String> sites,
            LocalDate from,
            LocalDate to,
            boolean unclaimed,
            UUID after,
            int fetch) {
        String query =
                "from DeliveredService s where site in :sites and serviceDate between :from and :to and id > :after";
        Map<String, Object> values = new HashMap<>(Map.of("sites", sites, "from", from, "to", to, "after", after));
        if (client != null) {
            query += " and client = :client";
            values.put("client", client);
        }
        if (unclaimed) {
            query += " and not exists (select 1 from ServiceOutcome o where o.service = s.id and o.claim is not null)";
        }
        return find(query + " order by id", values).page(0, fetch).list();
    }

    List<UUID> clientsServed(String site, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.client from DeliveredService s"
                                + " where s.site = :site and s.serviceDate between :from and :to order by s.client",
                        UUID.class)
                .setParameter("site", site)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
