package health.concord.intake.instrument;

import health.concord.intake.client.Sex;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the answers' points. There is no prorating: with one answer missing the total is not known, since none of
 * the shipped instruments' sources permits to guess it.
 *
 * @param items the questions that count; empty where the text is not shipped and only the total is recorded
 */
public record SumScoring(List<String> items, int min, int max, Coding code, List<Band> bands, String source)
        implements Scoring {

    /** What a range of totals means; for some instruments it depends on the sex. */
    public record Band(
            String band, int from, int to, @Nullable List<Sex> sex) {
        boolean covers(int points, Sex of) {
            return points >= from && points <= to && (sex == null || sex.contains(of));
        }
    }

    @Override
    public Score score(AnswerSheet sheet, Sex sex) {
        List<String> missing =
                items.stream().filter(i -> sheet.points(i) == null).toList();
        if (!missing.isEmpty()) {
            return new Score(null, null, missing);
        }
        int total = items.stream()
                .mapToInt(i -> Objects.requireNonNull(sheet.points(i)))
                .sum();
        return new Score(total, band(total, sex), List.of());
    }

    @Override
    public Optional<Score> ofTotal(int points, Sex sex) {
        return points < min || points > max
                ? Optional.empty()
                : Optional.of(new Score(points, band(points, sex), List.of()));
    }

    @Override
    public String range() {
        return "must be from " + min + " to " + max;
    }

    private String band(int points, Sex sex) {
        return bands.stream()
                .filter(b -> b.covers(points, sex))
                .findFirst()
                .map(Band::band)
                .orElseThrow(() -> new IllegalStateException("the bands of " + code.code() + " leave a gap"));
    }
}
