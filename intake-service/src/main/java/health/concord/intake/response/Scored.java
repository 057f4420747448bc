package health.concord.intake.response;

import health.concord.intake.instrument.Score.ScaleScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a response came to, without its answers. */
public record Scored(
        UUID response,
        UUID episode,
        String instrument,
        String instrumentVersion,
        LocalDate on,
        @Nullable Integer score,
        @Nullable String band,
        List<ScaleScore> scales) {

    public Optional<ScaleScore> scale(String name) {
        return scales.stream().filter(s -> s.scale().equals(name)).findFirst();
    }
}
