package health.concord.intake.response;

import health.concord.intake.instrument.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was answered and what it came to, for those who work from it. */
public record Given(
        UUID response,
        UUID episode,
        String instrument,
        String instrumentVersion,
        LocalDate on,
        Instant recordedAt,
        @Nullable Map<String, Object> answers,
        @Nullable Integer score,
        @Nullable String band,
        List<Score.ScaleScore> scales,
        List<String> alerts) {

    static Given of(Response r) {
        return new Given(
                r.id(),
                r.episodeId(),
                r.instrument(),
                r.instrumentVersion(),
                r.answeredOn(),
                r.recordedAt(),
                r.answers(),
                r.score(),
                r.band(),
                r.scales(),
                r.alerts());
    }
}
