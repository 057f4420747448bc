package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.episode.Program;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The present ratings beside those of an earlier decision.
 *
 * @param level that was decided then
 * @param suggestion that was made then
 * @param ruleVersion it was made under
 * @param dimensions that apply to the program
 */
public record Comparison(
        Instant decidedAt,
        String level,
        String suggestion,
        String ruleVersion,
        int ratingsRevision,
        List<DimensionChange> dimensions) {

    /**
     * One dimension then and now.
     *
     * @param before absent where it was not known
     * @param now absent where it is not known
     * @param change above zero where it is graver now; absent where one of the two is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DimensionChange(
            String name,
            @Nullable Integer before,
            @Nullable Integer now,
            @Nullable Integer change) {}

    static Comparison of(LevelOfCareDecision then, RateDimensions now, List<Dimension> dimensions, Program program) {
        return new Comparison(
                then.decidedAt(),
                then.level(),
                then.suggestion().suggestion(),
                then.suggestion().ruleVersion(),
                then.ratingsRevision(),
                dimensions.stream()
                        .filter(d -> d.appliesTo(program))
                        .map(d -> change(
                                d.name(),
                                then.rated().ratings().of(d.name()),
                                now.ratings().of(d.name())))
                        .toList());
    }

    private static DimensionChange change(String name, @Nullable Integer before, @Nullable Integer now) {
        return new DimensionChange(name, before, now, before == null || now == null ? null : now - before);
    }
}
