package health.concord.intake.response;

import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The earliest first, by the day of the answers. */
    List<Scored> scored(UUID episode) {
        return getEntityManager()
                .createQuery(
                        "select new health.concord.intake.response.Scored(r.id, r.episodeId, r.instrument,"
                                + " r.instrumentVersion, r.answeredOn, r.score, r.band, r.scales)"
                                + " from Response r where r.episodeId = ?1 order by r.answeredOn, r.id",
                        Scored.class)
                .setParameter(1, episode)
                .getResultList();
    }

    Map<UUID, Map<String, LocalDate>> lastAnswered(Collection<UUID> episodes) {
        Map<UUID, Map<String, LocalDate>> last = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.episodeId, r.instrument, max(r.answeredOn) from Response r"
                                + " where r.episodeId in ?1 group by r.episodeId, r.instrument",
                        Object[].class)
                .setParameter(1, episodes)
                .getResultList()
                .forEach(row -> last.computeIfAbsent((UUID) row[0], e -> new HashMap<>())
                        .put((String) row[1], (LocalDate) row[2]));
        return last;
    }

    /** Latest first, by the day of the answers. */
    Map<UUID, List<Response>> ofClients(Collection<UUID> clients) {
        return list("clientId in ?1 order by answeredOn desc, id desc", clients).stream()
                .collect(Collectors.groupingBy(Response::clientId));
    }
}
