package health.concord.intake.response;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResponseRepository implements PanacheRepositoryBase<Response, UUID> {

    /** Latest first, by the day of the answers. */
    List<Response> ofEpisode(UUID episode) {
        return list("episodeId = ?1 order by answeredOn desc, id desc", episode);
    }

    /** Latest first, by the day of the answers. */
    List<Response> ofClient(UUID client) {
        return list("clientId in " + Client.SAME_PERSON + " order by answeredOn desc, id desc", client);
    }

    List<Response> ofEpisode(UUID episode, @Nullable String instrument, PageRequest page) {
        return instrument == null
                ? find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                        .page(0, page.fetch())
                        .list()
                : find(
                                "episodeId = ?1 and id > ?2 and instrument = ?3 order by id",
                                episode,
                                page.afterId(),
                                instrument)
                        .page(0, page.fetch())
                        .list();
    }
}
