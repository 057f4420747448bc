package health.concord.billing.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    List<DeliveredService> page(
            UUID client, Collection<String> sites, LocalDate from, LocalDate to, UUID after, int fetch) {
        return find(
                        "client = ?1 and site in ?2 and serviceDate between ?3 and ?4 and id > ?5 order by id",
                        client,
                        sites,
                        from,
                        to,
                        after)
                .page(0, fetch)
                .list();
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
