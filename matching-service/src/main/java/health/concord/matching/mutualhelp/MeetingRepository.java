package health.concord.matching.mutualhelp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    List<Meeting> pageAt(Collection<String> sites, UUID after, int most) {
        return find("site in ?1 and id > ?2 order by id", sites, after)
                .page(Page.ofSize(most))
                .list();
    }
}
