package health.concord.intake.stay;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time away from the program, within an episode. */
@Entity
@Table(name = "episode_leave")
class Leave {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private String site;
    private LocalDate fromDay;
    private LocalDate expectedDay;
    private @Nullable LocalDate returnedDay;
    private Sealed reason;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private long version;

    protected Leave() {}

    Leave(Episode episode, GrantLeave request, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.clientId = episode.client().id();
        this.episodeId = episode.id();
        this.site = episode.site();
        this.fromDay = request.from();
        this.expectedDay = request.until();
        this.reason = Sealed.of(clientId, request.reason());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate on) {
        if (returnedDay != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The leave has ended already. Nothing was changed.");
        }
        returnedDay = on;
    }

    UUID id() {
        return id;
    }

    UUID episodeId() {
        return episodeId;
    }

    String site() {
        return site;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate expected() {
        return expectedDay;
    }

    @Nullable
    LocalDate returned() {
        return returnedDay;
    }

    String reason() {
        return reason.openFor(clientId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    long version() {
        return version;
    }
}
