package health.concord.intake.instrument;

import health.concord.intake.client.Sex;
import java.util.List;
import java.util.Optional;

/** No total: the instrument's scales, if it has any, are looked at each for itself. */
public record ScaleScoring(Coding code, String source) implements Scoring {

    @Override
    public List<String> items() {
        return List.of();
    }

    @Override
    public Score score(AnswerSheet sheet, Sex sex) {
        return new Score(null, null, List.of());
    }

    @Override
    public Optional<Score> ofTotal(int points, Sex sex) {
        return Optional.empty();
    }

    @Override
    public String range() {
        return "is not known to this instrument: it has no total";
    }
}
