package health.concord.intake.measure;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.response.ResponseScored;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone gets worse, or does not get better; it stands until a clinician has looked at it. */
@Entity
class CareAlert {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private String site;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private String instrument;
    private UUID responseId;
    private int fromScore;
    private LocalDate fromOn;
    private int toScore;
    private LocalDate toOn;

    /** Points that count as reliable, as they were when it was raised. */
    private int reliable;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    private Instant raisedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Sealed note;

    @Version
    private long version;

    protected CareAlert() {}

    static CareAlert raise(AlertKind kind, ResponseScored cause, ScorePoint from, ScorePoint to, int reliable) {
        CareAlert alert = new CareAlert();
        alert.id = Ids.next();
        alert.clientId = cause.client();
        alert.episodeId = cause.episode();
        alert.site = cause.site();
        alert.kind = kind;
        alert.instrument = cause.instrument();
        alert.responseId = cause.response();
        alert.fromScore = from.score();
        alert.fromOn = from.on();
        alert.toScore = to.score();
        alert.toOn = to.on();
        alert.reliable = reliable;
        alert.state = AlertState.OPEN;
        alert.raisedAt = cause.at();
        return alert;
    }

    void acknowledge(Instant now, String by, @Nullable String remark) {
        if (state != AlertState.OPEN) {
            throw Problems.of(ProblemType.WRONG_STATE, "The alert was already acknowledged. Nothing was changed.");
        }
        state = AlertState.ACKNOWLEDGED;
        acknowledgedAt = now;
        acknowledgedBy = by;
        note = Sealed.ofNullable(clientId, remark);
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    UUID episodeId() {
        return episodeId;
    }

    String site() {
        return site;
    }

    AlertKind kind() {
        return kind;
    }

    String instrument() {
        return instrument;
    }

    UUID responseId() {
        return responseId;
    }

    int fromScore() {
        return fromScore;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    int toScore() {
        return toScore;
    }

    LocalDate toOn() {
        return toOn;
    }

    int reliable() {
        return reliable;
    }

    AlertState state() {
        return state;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    String note() {
        return Sealed.openFor(clientId, note);
    }

    long version() {
        return version;
    }
}
