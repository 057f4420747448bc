package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ClientCopyRepository implements PanacheRepositoryBase<ClientCopy, UUID> {

    /** The record that counts; the merged one itself while the other has not arrived. */
    Optional<ClientCopy> counting(UUID id) {
        return findByIdOptional(id)
                .map(copy -> findByIdOptional(copy.counting()).orElse(copy));
    }

    /** Each with the name of the record that counts for it. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select c.id, coalesce(s.displayName, c.displayName) from ClientCopy c"
                                + " left join ClientCopy s on s.id = c.mergedInto where c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Each with the day of birth on the record that counts for it; who has none is missing. */
    Map<UUID, LocalDate> birthDates(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select c.id, coalesce(s.birthDate, c.birthDate) from ClientCopy c"
                                + " left join ClientCopy s on s.id = c.mergedInto where c.id in :ids"
                                + " and coalesce(s.birthDate, c.birthDate) is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
