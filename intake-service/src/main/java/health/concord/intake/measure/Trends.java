package health.concord.intake.measure;

import health.concord.commons.audit.Audit;
import health.concord.commons.web.Page;
import health.concord.intake.episode.Episodes;
import health.concord.intake.instrument.ChangeRule;
import health.concord.intake.instrument.Instrument;
import health.concord.intake.instrument.Instruments;
import health.concord.intake.instrument.Scale;
import health.concord.intake.instrument.Score.ScaleScore;
import health.concord.intake.response.Responses;
import health.concord.intake.response.Scored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use case: the scores of an episode as they moved. All of them come with one query. */
@ApplicationScoped
@Transactional
public class Trends {

    @Inject
    Responses responses;

    @Inject
    Instruments instruments;

    @Inject
    Episodes episodes;

    @Inject
    Audit audit;

    /** @param only instrument; all where null */
    public Page<TrendView> of(UUID episode, @Nullable String only) {
        episodes.require(episode);
        audit.record("trend.read", "episode", episode, Map.of());
        return new Page<>(trends(episode, only), null);
    }

    List<TrendView> trends(UUID episode, @Nullable String only) {
        Map<String, List<Scored>> byInstrument = new LinkedHashMap<>();
        for (Scored scored : responses.scored(episode)) {
            if (only == null || only.equals(scored.instrument())) {
                byInstrument
                        .computeIfAbsent(scored.instrument(), i -> new ArrayList<>())
                        .add(scored);
            }
        }
        Map<String, Instrument> known = byCode(instruments.all());
        List<TrendView> trends = new ArrayList<>();
        byInstrument.forEach((code, scores) -> {
            Instrument instrument = known.get(code);
            if (instrument != null) {
                trends.addAll(of(instrument, scores));
            }
        });
        return trends;
    }

    private static List<TrendView> of(Instrument instrument, List<Scored> scores) {
        List<TrendView> trends = new ArrayList<>();
        List<ScorePoint> totals = points(scores, instrument.change(), Scored::score, Scored::band);
        if (!totals.isEmpty()) {
            trends.add(new TrendView(instrument.code(), instrument.title(), null, null, instrument.change(), totals));
        }
        for (Scale scale : Objects.requireNonNullElse(instrument.scales(), List.<Scale>of())) {
            List<ScorePoint> points = points(
                    scores,
                    null,
                    s -> s.scale(scale.scale()).map(ScaleScore::points).orElse(null),
                    s -> s.scale(scale.scale()).map(ScaleScore::band).orElse(null));
            if (!points.isEmpty()) {
                trends.add(new TrendView(
                        instrument.code(), instrument.title(), scale.scale(), scale.name(), null, points));
            }
        }
        return trends;
    }

    /** What a score has of one trend. */
    private interface Part<T> {
        @Nullable
        T of(Scored scored);
    }

    private static List<ScorePoint> points(
            List<Scored> scores, @Nullable ChangeRule change, Part<Integer> score, Part<String> band) {
        List<ScorePoint> points = new ArrayList<>();
        for (Scored scored : scores) {
            Integer value = score.of(scored);
            if (value != null) {
                ScorePoint first = points.isEmpty() ? null : points.getFirst();
                points.add(new ScorePoint(
                        scored.response(),
                        scored.on(),
                        value,
                        band.of(scored),
                        scored.instrumentVersion(),
                        change == null || first == null ? null : change.gain(first.score(), value),
                        change == null || first == null ? null : verdict(change, first.score(), value)));
            }
        }
        return points;
    }

    private static ScorePoint.Verdict verdict(ChangeRule change, int from, int to) {
        if (change.isReliablyWorse(from, to)) {
            return ScorePoint.Verdict.RELIABLY_WORSE;
        }
        if (!change.isReliablyBetter(from, to)) {
            return ScorePoint.Verdict.NO_RELIABLE_CHANGE;
        }
        Integer meaningful = change.meaningful();
        return meaningful != null && change.gain(from, to) >= meaningful
                ? ScorePoint.Verdict.MEANINGFULLY_BETTER
                : ScorePoint.Verdict.RELIABLY_BETTER;
    }

    private static Map<String, Instrument> byCode(Collection<Instrument> all) {
        Map<String, Instrument> known = new LinkedHashMap<>();
        all.forEach(i -> known.put(i.code(), i));
        return known;
    }
}
