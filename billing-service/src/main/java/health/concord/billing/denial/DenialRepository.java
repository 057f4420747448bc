package health.concord.billing.denial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DenialRepository implements PanacheRepositoryBase<Denial, UUID> {

    /** Denials of a reason in a time, with how much. */
    record Sum(String reason, String category, long count, long cents) {}

    List<Denial> ofClaim(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    List<Denial> ofClaims(Collection<UUID> claims) {
        return list("claim in ?1 order by id", claims);
    }

    Optional<Denial> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In order of urgency or of amount; {@code skip} rows were shown before. */
    List<Denial> worklist(Collection<String> sites, DenialFilter filter, int skip, int fetch) {
        StringBuilder query = new StringBuilder("from Denial d where d.site in :sites");
        Map<String, Object> given = new LinkedHashMap<>();
        narrow(query, given, "d.state", "state", filter.state());
        narrow(query, given, "d.reason", "reason", filter.reason());
        narrow(query, given, "d.payer", "payer", filter.payer());
        narrow(query, given, "d.claim", "claim", filter.claim());
        if (filter.minCents() > 0) {
            query.append(" and d.cents >= :least");
            given.put("least", filter.minCents());
        }
        query.append(
                filter.order() == DenialFilter.Order.AMOUNT
                        ? " order by d.cents desc, d.deadline, d.id"
                        : " order by d.deadline, d.cents desc, d.id");
        TypedQuery<Denial> found = getEntityManager()
                .createQuery(query.toString(), Denial.class)
                .setParameter("sites", sites)
                .setFirstResult(skip)
                .setMaxResults(fetch);
        given.forEach(found::setParameter);
        return found.getResultList();
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> given, String field, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(field).append(" = :").append(name);
            given.put(name, value);
        }
    }

    List<Sum> sums(Collection<String> sites, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select d.reason, d.category, count(d), sum(d.cents) from Denial d where d.site in :sites"
                                + " and d.deniedOn between :from and :to group by d.reason, d.category"
                                + " order by sum(d.cents) desc, d.reason",
                        Sum.class)
                .setParameter("sites", sites)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
