package health.concord.billing.claim;

import health.concord.billing.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds claims by what is asked for, in order of their ids; ended ones only when their state is asked for. */
@ApplicationScoped
class ClaimSearch {

    @Inject
    EntityManager store;

    @Inject
    Clients clients;

    List<Claim> page(ClaimFilter filter, List<String> sites, UUID after, int fetch) {
        Map<String, Object> given = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder("from Claim c where c.site in :sites and c.id > :after");
        narrow(
                query,
                given,
                "c.client in :clients",
                "clients",
                filter.client() == null ? null : clients.samePerson(filter.client()));
        narrow(query, given, "c.basis.payer = :payer", "payer", filter.payer());
        if (filter.state() == null) {
            narrow(query, given, "c.progress.state not in :ended", "ended", ClaimRepository.ENDED);
        } else {
            narrow(query, given, "c.progress.state = :state", "state", filter.state());
        }
        narrow(
                query,
                given,
                "exists (select 1 from ClaimHold h where h.claim = c.id and h.code = :hold)",
                "hold",
                filter.hold());
        TypedQuery<Claim> claims = store.createQuery(
                        query.append(" order by c.id").toString(), Claim.class)
                .setParameter("sites", sites)
                .setParameter("after", after)
                .setMaxResults(fetch);
        given.forEach(claims::setParameter);
        return claims.getResultList();
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> given, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition);
            given.put(name, value);
        }
    }
}
