package health.concord.matching.fit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    /** Of placements that still stand. */
    List<Review> pageAt(Collection<String> sites, UUID after, int most) {
        return find(
                        "site in ?1 and placement > ?2 and exists (select 1 from Placement p"
                                + " where p.id = placement and p.state = CONFIRMED) order by placement",
                        sites,
                        after)
                .page(Page.ofSize(most))
                .list();
    }
}
