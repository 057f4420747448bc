package health.concord.intake.referral;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String WHOLE = "from Referral r join fetch r.episode e join fetch e.client where ";

    Optional<Referral> findWhole(UUID id) {
        return find(WHOLE + "r.id = ?1", id).firstResultOptional();
    }

    List<Referral> atSites(Set<String> sites, @Nullable ReferralStatus status, PageRequest page) {
        return status == null
                ? fetch("r.site in ?1 and r.id > ?2", page, sites, page.afterId())
                : fetch("r.site in ?1 and r.id > ?2 and r.status = ?3", page, sites, page.afterId(), status);
    }

    List<Referral> byOrganisation(String organisation, @Nullable ReferralStatus status, PageRequest page) {
        return status == null
                ? fetch("r.organisation = ?1 and r.id > ?2", page, organisation, page.afterId())
                : fetch(
                        "r.organisation = ?1 and r.id > ?2 and r.status = ?3",
                        page,
                        organisation,
                        page.afterId(),
                        status);
    }

    private List<Referral> fetch(String condition, PageRequest page, Object... parameters) {
        return find(WHOLE + condition + " order by r.id", parameters)
                .page(0, page.fetch())
                .list();
    }
}
