package health.concord.intake.answering;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ResponseDraftRepository implements PanacheRepositoryBase<ResponseDraft, UUID> {

    List<ResponseDraft> ofEpisode(UUID episode, PageRequest page) {
        return find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
