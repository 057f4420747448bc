package health.concord.matching.fit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class OutcomeCaseRepository implements PanacheRepositoryBase<OutcomeCase, OutcomeCase.Key> {

    List<Case> ofDomain(String domain, LocalDate since) {
        return find("domain = ?1 and lastOn >= ?2 order by key.episode, key.instrument", domain, since).stream()
                .map(OutcomeCase::read)
                .toList();
    }

    /** Records of one domain are reckoned one after the other, until the transaction ends. */
    void inTurn(String domain) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 1))) AS turn")
                .setParameter(1, domain)
                .getSingleResult();
    }
}
