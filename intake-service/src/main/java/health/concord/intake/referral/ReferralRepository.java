package health.concord.intake.referral;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String WHOLE = "from Referral r join fetch r.episode e join fetch e.client where ";

    Optional<Referral> findWhole(UUID id) {
        return find(WHOLE + "r.id = ?1", id).firstResultOptional();
    }

    /** Oldest first, with clients and episodes. */
    List<Referral> inbox(FilterReferrals filter, PageRequest page) {
        Conditions where = new Conditions(WHOLE + "r.id > :after");
        where.and("after", page.afterId(), "");
        if (filter.organisation() == null) {
            where.and("sites", filter.sites(), " and r.site in :sites");
        }
        where.and("organisation", filter.organisation(), " and r.organisation = :organisation");
        where.and("status", filter.status(), " and r.status = :status");
        where.and("urgency", filter.urgency(), " and r.urgency = :urgency");
        where.and("owner", filter.owner(), " and r.owner = :owner");
        where.and("source", filter.source(), " and r.sourceKind = :source");
        where.and("overdue", filter.overdueOn(), " and r.decidedAt is null and r.nextStepDue < :overdue");
        if (filter.undecided() != null) {
            where.text.append(filter.undecided() ? " and r.decidedAt is null" : " and r.decidedAt is not null");
        }
        return find(where.text.append(" order by r.id").toString(), where.parameters)
                .page(0, page.fetch())
                .list();
    }

    private static final class Conditions {

        private final StringBuilder text;
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(String begin) {
            text = new StringBuilder(begin);
        }

        void and(String parameter, @Nullable Object value, String condition) {
            if (value != null) {
                text.append(condition);
                parameters.put(parameter, value);
            }
        }
    }
}
