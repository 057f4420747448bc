package health.concord.billing.remittance;

import health.concord.billing.edi.Remittance;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RemittanceRepository implements PanacheRepositoryBase<RemittanceRecord, UUID> {

    /** Two who post the same payment wait for each other here. */
    void lock(String identity) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 3))", Integer.class)
                .setParameter(1, identity)
                .getSingleResult();
    }

    Optional<RemittanceRecord> posted(Remittance like) {
        return find(
                        "payerTin = ?1 and trace = ?2 and paidOn = ?3 and amountCents = ?4 and state = ?5",
                        like.payerTin(),
                        like.trace(),
                        like.paidOn(),
                        like.amount().cents(),
                        RemittanceState.POSTED)
                .firstResultOptional();
    }

    List<RemittanceRecord> pageAfter(Collection<String> sites, @Nullable RemittanceState state, UUID after, int fetch) {
        return state == null
                ? find("site in ?1 and id > ?2 order by id", sites, after)
                        .page(0, fetch)
                        .list()
                : find("site in ?1 and state = ?2 and id > ?3 order by id", sites, state, after)
                        .page(0, fetch)
                        .list();
    }
}
