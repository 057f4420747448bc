package health.concord.intake.client;

import health.concord.commons.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class ClientRepository implements PanacheRepositoryBase<Client, UUID> {

    /** The record as it stands, kept from others until the transaction ends. */
    Client lock(UUID id) {
        Client client = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (client == null) {
            throw Problems.notFound();
        }
        getEntityManager().refresh(client, LockModeType.PESSIMISTIC_WRITE);
        return client;
    }

    boolean hasMerged(UUID id) {
        return count("mergedInto", id) > 0;
    }
}
