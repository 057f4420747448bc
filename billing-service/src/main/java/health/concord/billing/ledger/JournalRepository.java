package health.concord.billing.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<Journal, UUID> {

    record Total(Account account, Side side, long cents) {}

    List<Journal> byKeys(Collection<String> keys) {
        return list("idempotencyKey in ?1", keys);
    }

    List<Journal> notReversed(Collection<UUID> claims) {
        return list(
                "from Journal j where j.claim in ?1 and j.reverses is null and not exists"
                        + " (select 1 from Journal r where r.reverses = j.id) order by j.id",
                claims);
    }

    boolean isReversed(UUID journal) {
        return count("reverses", journal) > 0;
    }

    List<Journal> ofClaim(UUID claim, Collection<String> sites, UUID after, int fetch) {
        return find("claim = ?1 and site in ?2 and id > ?3 order by id", claim, sites, after)
                .page(0, fetch)
                .list();
    }

    @SuppressWarnings("unchecked")
    List<Total> totals(Collection<String> sites) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(LedgerQueries.TOTALS)
                .setParameter("sites", String.join(",", sites))
                .setParameter(
                        "accounts",
                        Arrays.stream(Account.values()).map(Account::name).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(row -> new Total(
                        Account.valueOf((String) row[0]), Side.valueOf((String) row[1]), ((Number) row[2]).longValue()))
                .toList();
    }
}
