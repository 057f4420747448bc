package health.concord.intake.episode;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of an episode's history: from where to where, when, by whom and why. Never changed. */
@Entity
@Immutable
class EpisodeStep {

    @Id
    private UUID id;

    private UUID episodeId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private Instant at;
    private String actor;
    private Sealed reason;

    protected EpisodeStep() {}

    EpisodeStep(Episode episode, @Nullable Stage from, Instant at, String actor, String reason) {
        this.id = Ids.next();
        this.episodeId = episode.id();
        this.clientId = episode.client().id();
        this.fromStage = from;
        this.toStage = episode.stage();
        this.at = at;
        this.actor = actor;
        this.reason = Sealed.of(clientId, reason);
    }

    @Nullable
    Stage from() {
        return fromStage;
    }

    Stage to() {
        return toStage;
    }

    Instant at() {
        return at;
    }

    String by() {
        return actor;
    }

    String reason() {
        return reason.openFor(clientId);
    }
}
