package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.client.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the answers' points. With one answer missing the total is not known, except where the instrument's source
 * permits to replace it and its file says so.
 *
 * @param items the questions that count
 * @param reversed those of them whose points are turned round
 * @param needs questions that count nothing, but without which the others have no meaning
 * @param prorate how many missing answers may be replaced by the mean of the others; none where it is left out
 * @param bands empty where the instrument has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SumScoring(
        List<String> items,
        @Nullable List<String> reversed,
        @Nullable List<String> needs,
        @Nullable Prorate prorate,
        int min,
        int max,
        Coding code,
        List<Band> bands,
        String source)
        implements Scoring {

    /** What a range of totals means; for some instruments it depends on the sex. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Band(
            String band, int from, int to, @Nullable List<Sex> sex) {
        boolean covers(int points, Sex of) {
            return points >= from && points <= to && (sex == null || sex.contains(of));
        }
    }

    /** Replacing missing answers by the mean of the others. */
    public record Prorate(int most) {}

    @Override
    public Score score(AnswerSheet sheet, Sex sex) {
        List<String> missing = new ArrayList<>();
        List<Integer> answered = new ArrayList<>();
        for (String item : items) {
            Integer points = points(sheet, item);
            if (points == null) {
                missing.add(item);
            } else {
                answered.add(points);
            }
        }
        int known = answered.stream().mapToInt(p -> p).sum();
        boolean replaced = mayReplace(missing.size(), answered.size());
        if (needs != null) {
            missing.addAll(sheet.missing(needs));
        }
        if (missing.isEmpty()) {
            return new Score(known, band(known, sex), missing);
        }
        if (replaced) {
            int total = (int) Math.round((double) known * items.size() / answered.size());
            return new Score(total, band(total, sex), missing, true, known, List.of());
        }
        return new Score(null, null, missing, false, known, List.of());
    }

    private boolean mayReplace(int missing, int answered) {
        return prorate != null && missing > 0 && missing <= prorate.most() && answered > 0;
    }

    private @Nullable Integer points(AnswerSheet sheet, String item) {
        Integer points = sheet.points(item);
        if (points == null) {
            return sheet.isSkipped(item) ? 0 : null;
        }
        return reversed != null && reversed.contains(item)
                ? sheet.questionnaire()
                                .question(item)
                                .map(sheet.questionnaire()::most)
                                .orElseThrow()
                        - points
                : points;
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

    private @Nullable String band(int points, Sex sex) {
        return bands.isEmpty()
                ? null
                : bands.stream()
                        .filter(b -> b.covers(points, sex))
                        .findFirst()
                        .map(Band::band)
                        .orElseThrow(() -> new IllegalStateException("the bands of " + code.code() + " leave a gap"));
    }
}
