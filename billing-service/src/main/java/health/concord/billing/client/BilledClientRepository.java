package health.concord.billing.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BilledClientRepository implements PanacheRepositoryBase<BilledClient, UUID> {

    /** Ids of the records that were merged with this one, itself among them. */
    List<UUID> ofSamePerson(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select c.id from BilledClient c where coalesce(c.mergedInto, c.id) ="
                                + " (select coalesce(o.mergedInto, o.id) from BilledClient o where o.id = :id) order by c.id",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
