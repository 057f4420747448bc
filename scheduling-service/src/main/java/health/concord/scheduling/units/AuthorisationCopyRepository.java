package health.concord.scheduling.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuthorisationCopyRepository implements PanacheRepositoryBase<AuthorisationCopy, UUID> {

    /** What billing answered; two at once do not stand in each other's way. A payer that is not named stays. */
    void keep(UUID client, @Nullable String payer, @Nullable Integer units, @Nullable LocalDate until) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO authorisation_copy AS known (client, payer, units, until, source_version)"
                                + " VALUES (:client, :payer, :units, :until, 0) ON CONFLICT (client) DO UPDATE"
                                + " SET payer = coalesce(excluded.payer, known.payer), units = excluded.units,"
                                + " until = excluded.until")
                .setParameter("client", client)
                .setParameter("payer", payer)
                .setParameter("units", units)
                .setParameter("until", until)
                .executeUpdate();
    }

    List<AuthorisationCopy> of(Collection<UUID> clients) {
        return clients.isEmpty() ? List.of() : list("client in ?1", clients);
    }
}
