package health.concord.intake.answering;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.revision.Change;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private Sealed answers;

    /** By question, who answered it last. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Change> changes;

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
        draft.answers = Sealed.json(draft.clientId, Map.of());
        draft.changes = Map.of();
        draft.state = DraftState.OPEN;
        draft.startedAt = now;
        draft.startedBy = by;
        draft.savedAt = now;
        return draft;
    }

    void save(Map<String, Object> given, String by, Instant now) {
        requireOpen();
        Map<String, Object> before = answers();
        Set<String> changed = new HashSet<>(before.keySet());
        changed.addAll(given.keySet());
        changed.removeIf(question -> Objects.equals(before.get(question), given.get(question)));
        changes = Change.in(changes, changed, new Change(version + 1, by, now));
        answers = Sealed.json(clientId, given);
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
        answers = Sealed.json(clientId, Map.of());
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

    @SuppressWarnings("unchecked")
    Map<String, Object> answers() {
        return answers.openFor(clientId, Map.class);
    }

    Map<String, Change> changes() {
        return changes;
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
