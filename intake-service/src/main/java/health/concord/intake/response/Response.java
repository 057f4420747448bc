package health.concord.intake.response;

import health.concord.commons.id.Ids;
import health.concord.intake.episode.Episode;
import health.concord.intake.instrument.AnswerSheet;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.SafetyRule;
import health.concord.intake.instrument.Score;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument, or a total from elsewhere, as scored on the day under the instrument's version of the day.
 * Never changed: a mistake is answered anew.
 */
@Entity
@Immutable
class Response {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private String site;
    private String instrument;
    private String instrumentVersion;
    private LocalDate answeredOn;

    private @Nullable Sealed answers;

    private @Nullable String source;
    private @Nullable Integer score;
    private @Nullable String band;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Score.ScaleScore> scales;

    private boolean prorated;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> missing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> skipped;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> alerts;

    /** Instruments that its answers ask for before placement. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> needs;

    private Instant recordedAt;
    private String recordedBy;

    protected Response() {}

    static Response answered(
            Episode episode,
            Instrument instrument,
            LocalDate on,
            AnswerSheet sheet,
            Score score,
            List<SafetyRule> fired,
            AnsweredBy by) {
        Response response = begin(episode, instrument, on, score, fired);
        response.answers = Sealed.json(response.clientId, sheet.answers());
        response.skipped = sheet.skipped();
        response.answeredBy = by;
        return response;
    }

    static Response fromOutside(
            Episode episode, Instrument instrument, LocalDate on, Score score, List<SafetyRule> fired, String source) {
        Response response = begin(episode, instrument, on, score, fired);
        response.source = source;
        response.skipped = List.of();
        response.answeredBy = AnsweredBy.STAFF;
        return response;
    }

    private static Response begin(
            Episode episode, Instrument instrument, LocalDate on, Score score, List<SafetyRule> fired) {
        Response response = new Response();
        response.id = Ids.next();
        response.clientId = episode.client().id();
        response.episodeId = episode.id();
        response.site = episode.site();
        response.instrument = instrument.code();
        response.instrumentVersion = instrument.version();
        response.answeredOn = on;
        response.score = score.points();
        response.band = score.band();
        response.scales = score.scales();
        response.prorated = score.prorated();
        response.missing = score.missing();
        response.alerts = fired.stream().map(SafetyRule::alert).distinct().toList();
        response.needs = fired.stream()
                .map(SafetyRule::need)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return response;
    }

    void recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
    }

    /** Points of one answer; null where it is missing or only a total is known. */
    @Nullable
    Integer points(String linkId) {
        Map<String, Object> given = answers();
        return given != null && given.get(linkId) instanceof Integer points ? points : null;
    }

    boolean isOf(String code) {
        return instrument.equals(code);
    }

    boolean isAnswered() {
        return answers != null;
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

    String instrument() {
        return instrument;
    }

    String instrumentVersion() {
        return instrumentVersion;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    Map<String, Object> answers() {
        return answers == null ? null : answers.openFor(clientId, Map.class);
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    Integer score() {
        return score;
    }

    @Nullable
    String band() {
        return band;
    }

    String site() {
        return site;
    }

    List<Score.ScaleScore> scales() {
        return scales;
    }

    boolean prorated() {
        return prorated;
    }

    AnsweredBy answeredBy() {
        return answeredBy;
    }

    List<String> missing() {
        return missing;
    }

    List<String> skipped() {
        return skipped;
    }

    List<String> alerts() {
        return alerts;
    }

    List<String> needs() {
        return needs;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
