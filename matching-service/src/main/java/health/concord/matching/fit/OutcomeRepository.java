package health.concord.matching.fit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

    /** More scores of one episode than this are not looked at: years of weekly ones. */
    private static final int MOST = 2000;

    List<Outcome> ofEpisode(UUID episode) {
        return find("episode = ?1 order by on, id", episode).page(Page.ofSize(MOST)).list();
    }

    List<Outcome> pageOfEpisode(UUID episode, Collection<String> sites, UUID after, int most) {
        return find("episode = ?1 and site in ?2 and id > ?3 order by id", episode, sites, after)
                .page(Page.ofSize(most))
                .list();
    }
}
