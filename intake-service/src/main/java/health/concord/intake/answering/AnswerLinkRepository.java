package health.concord.intake.answering;

import health.concord.commons.web.PageRequest;
import health.concord.intake.episode.Episode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AnswerLinkRepository implements PanacheRepositoryBase<AnswerLink, UUID> {

    /** Kept to this transaction, so that tries at once are counted one by one. */
    Optional<AnswerLink> alone(String linkDigest) {
        return find("linkDigest", linkDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What a client sent, with where it belongs. */
    record Sent(AnswerLink link, ResponseDraft draft, Episode episode) {}

    /** Those that clients sent and nobody on staff has looked at, in order of id, in one query. */
    List<Sent> unseen(Set<String> sites, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "select l, d, e from AnswerLink l join ResponseDraft d on d.id = l.draftId"
                                + " join Episode e on e.id = l.episodeId join fetch e.client"
                                + " where l.site in :sites and l.usedAt is not null and l.seenAt is null"
                                + " and l.id > :after order by l.id",
                        Object[].class)
                .setParameter("sites", sites)
                .setParameter("after", page.afterId())
                .setMaxResults(page.fetch())
                .getResultList()
                .stream()
                .map(row -> new Sent((AnswerLink) row[0], (ResponseDraft) row[1], (Episode) row[2]))
                .toList();
    }

    List<AnswerLink> ofEpisode(UUID episode, PageRequest page) {
        return find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
