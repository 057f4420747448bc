package health.concord.intake.answering;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnswerLinkRepository implements PanacheRepositoryBase<AnswerLink, UUID> {

    /** Kept to this transaction, so that tries at once are counted one by one. */
    Optional<AnswerLink> alone(String linkDigest) {
        return find("linkDigest", linkDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<AnswerLink> ofEpisode(UUID episode, PageRequest page) {
        return find("episodeId = ?1 and id > ?2 order by id", episode, page.afterId())
                .page(0, page.fetch())
                .list();
    }
}
