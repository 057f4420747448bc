package health.concord.intake.answering;

import health.concord.intake.episode.Episode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A form that a client sent and that nobody on staff has looked at.
 *
 * @param id of the link it came by
 * @param clientLabel short name for screens
 * @param title of the instrument
 * @param response what its answers came to
 */
public record UnseenForm(
        UUID id,
        LinkKind kind,
        UUID client,
        String clientLabel,
        UUID episode,
        String site,
        String instrument,
        String title,
        UUID response,
        Instant sentAt) {

    static UnseenForm of(AnswerLink link, ResponseDraft draft, Episode episode, String title) {
        return new UnseenForm(
                link.id(),
                link.kind(),
                episode.client().id(),
                episode.client().label(),
                episode.id(),
                link.site(),
                draft.instrument(),
                title,
                Objects.requireNonNull(draft.responseId()),
                Objects.requireNonNull(link.usedAt()));
    }
}
