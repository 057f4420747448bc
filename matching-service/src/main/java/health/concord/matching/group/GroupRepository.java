package health.concord.matching.group;

import health.concord.matching.rule.Model;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<ClinicalGroup, UUID> {

    List<ClinicalGroup> pageAt(Collection<String> sites, Collection<Model> models, UUID after, int most) {
        return find("site in ?1 and model in ?2 and not retired and id > ?3 order by id", sites, models, after)
                .page(Page.ofSize(most))
                .list();
    }

    List<ClinicalGroup> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    List<ClinicalGroup> ofSite(String site) {
        return list("site = ?1 and not retired", site);
    }
}
