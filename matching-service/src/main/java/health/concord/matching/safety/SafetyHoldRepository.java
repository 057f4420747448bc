package health.concord.matching.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SafetyHoldRepository implements PanacheRepositoryBase<SafetyHold, UUID> {

    boolean standsFor(UUID client) {
        return count("client = ?1 and active", client) > 0;
    }

    boolean toldSince(UUID client, Instant time) {
        return count("client = ?1 and toldAt > ?2", client, time) > 0;
    }

    List<UUID> standing(Collection<UUID> clients) {
        return getEntityManager()
                .createQuery("select distinct client from SafetyHold where active and client in ?1", UUID.class)
                .setParameter(1, clients)
                .getResultList();
    }

    Map<UUID, Instant> lastTold(Collection<UUID> clients) {
        return getEntityManager()
                .createQuery(
                        "select client, max(toldAt) from SafetyHold where client in ?1 group by client", Object[].class)
                .setParameter(1, clients)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
