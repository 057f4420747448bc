package health.concord.intake.answering;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
import health.concord.intake.instrument.Instrument;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Answers that are not whole yet. They are scored only when they are submitted. */
@Entity
class ResponseDraft {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private String site;
    private String instrument;
    private String instrumentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> answers;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private @Nullable UUID responseId;
    private Instant startedAt;
    private String startedBy;
    private Instant savedAt;

    @Version
    private long version;

    protected ResponseDraft() {}

    static ResponseDraft start(Episode episode, Instrument instrument, Instant now, String by) {
        ResponseDraft draft = new ResponseDraft();
        draft.id = Ids.next();
        draft.clientId = episode.client().id();
        draft.episodeId = episode.id();
        draft.site = episode.site();
        draft.instrument = instrument.code();
        draft.instrumentVersion = instrument.version();
        draft.answers = Map.of();
        draft.state = DraftState.OPEN;
        draft.startedAt = now;
        draft.startedBy = by;
        draft.savedAt = now;
        return draft;
    }

    void save(Map<String, Object> given, Instant now) {
        requireOpen();
        answers = new TreeMap<>(given);
        savedAt = now;
    }

    void submitted(UUID response) {
        requireOpen();
        state = DraftState.SUBMITTED;
        responseId = response;
    }

    void discard() {
        requireOpen();
        state = DraftState.DISCARDED;
        answers = Map.of();
    }

    void requireOpen() {
        if (state != DraftState.OPEN) {
            throw Problems.of(ProblemType.WRONG_STATE, "The form was already " + state + ". Nothing was changed.");
        }
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

    String instrument() {
        return instrument;
    }

    String instrumentVersion() {
        return instrumentVersion;
    }

    Map<String, Object> answers() {
        return answers;
    }

    DraftState state() {
        return state;
    }

    @Nullable
    UUID responseId() {
        return responseId;
    }

    Instant startedAt() {
        return startedAt;
    }

    String startedBy() {
        return startedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}
