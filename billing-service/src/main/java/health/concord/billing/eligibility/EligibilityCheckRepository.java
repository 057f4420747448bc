package health.concord.billing.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EligibilityCheckRepository implements PanacheRepositoryBase<EligibilityCheck, UUID> {

    Optional<EligibilityCheck> ofTrace(@Nullable String trace) {
        return find("trace", trace).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<EligibilityCheck> lastAnswered(UUID coverage) {
        return find("coverage = ?1 and state = ?2 order by answeredAt desc", coverage, EligibilityCheck.State.ANSWERED)
                .firstResultOptional();
    }

    /** What was answered about these coverages, oldest first. */
    List<EligibilityCheck> answered(Collection<UUID> coverages) {
        return list(
                "coverage in ?1 and state = ?2 order by answeredAt, id", coverages, EligibilityCheck.State.ANSWERED);
    }

    List<EligibilityCheck> pageAfter(UUID coverage, UUID after, int fetch) {
        return find("coverage = ?1 and id > ?2 order by id", coverage, after)
                .page(0, fetch)
                .list();
    }
}
