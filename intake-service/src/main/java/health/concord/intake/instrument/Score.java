package health.concord.intake.instrument;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's answers come to.
 *
 * @param points the total; null where the instrument has none or an answer is missing
 * @param band what the total, or the triage, means; {@code unknown} or null where an answer is missing
 * @param missing questions without an answer that scoring needed
 * @param prorated whether a missing answer was replaced, as the instrument's source permits
 * @param floor what the total is at least, whatever is missing; null where the instrument has no total
 * @param scales the instrument's scales, each for itself
 */
public record Score(
        @Nullable Integer points,
        @Nullable String band,
        List<String> missing,
        boolean prorated,
        @Nullable Integer floor,
        List<ScaleScore> scales) {

    /** One scale of an instrument. */
    public record ScaleScore(
            String scale,
            @Nullable Integer points,
            @Nullable String band,
            @Nullable Integer floor) {}

    public Score(@Nullable Integer points, @Nullable String band, List<String> missing) {
        this(points, band, missing, false, points, List.of());
    }

    Score with(List<ScaleScore> scores, List<String> missingToo) {
        return new Score(points, band, missingToo, prorated, floor, scores);
    }

    Optional<ScaleScore> scale(String name) {
        return scales.stream().filter(s -> s.scale().equals(name)).findFirst();
    }
}
