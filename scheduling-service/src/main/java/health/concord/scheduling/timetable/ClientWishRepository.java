package health.concord.scheduling.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClientWishRepository implements PanacheRepositoryBase<ClientWish, ClientWish.Key> {

    List<ClientWish> of(Collection<UUID> clients) {
        return clients.isEmpty() ? List.of() : list("key.client in ?1 order by key.client, key.position", clients);
    }

    void remove(UUID client) {
        delete("key.client", client);
    }
}
