package health.concord.billing.authorisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AuthorisationDrawRepository implements PanacheRepositoryBase<AuthorisationDraw, UUID> {

    List<AuthorisationDraw> from(Collection<UUID> authorisations) {
        return list("authorisation in ?1", authorisations);
    }

    private record Used(UUID authorisation, long units) {}

    /** Units drawn from each of the client's authorisations. */
    Map<UUID, Integer> usedOf(UUID client) {
        return getEntityManager()
                .createQuery(
                        "select d.authorisation, sum(d.units) from AuthorisationDraw d where d.authorisation in"
                                + " (select a.id from Authorisation a where a.client = :client) group by d.authorisation",
                        Used.class)
                .setParameter("client", client)
                .getResultStream()
                .collect(Collectors.toMap(Used::authorisation, used -> Math.toIntExact(used.units())));
    }
}
