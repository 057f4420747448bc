package health.concord.portal.assessment;

import health.concord.portal.intake.Score;
import health.concord.portal.language.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One instrument's scores over time, drawn by the server.
 *
 * @param line the points of the drawn line, in a box of 240 by 60
 */
record Trend(String instrument, String last, String change, String line, List<Dot> dots) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 6;

    /** One score. */
    record Dot(String x, String y, String words) {}

    /** Null where there is nothing to compare. */
    static List<Trend> of(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.score() != null)
                .collect(Collectors.groupingBy(Score::instrument))
                .entrySet()
                .stream()
                .filter(of -> of.getValue().size() > 1)
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(of -> of(of.getKey(), of.getValue()))
                .toList();
    }

    private static Trend of(String instrument, List<Score> unordered) {
        List<Score> scores = unordered.stream()
                .sorted(Comparator.comparing(Score::on).thenComparing(Score::recordedAt))
                .toList();
        int most = Math.max(1, scores.stream().mapToInt(Trend::points).max().orElse(1));
        List<Dot> dots = IntStream.range(0, scores.size())
                .mapToObj(i -> new Dot(
                        place(MARGIN + (WIDTH - 2.0 * MARGIN) * i / (scores.size() - 1)),
                        place(HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * points(scores.get(i)) / most),
                        scores.get(i).on() + ": " + points(scores.get(i)) + ", "
                                + scores.get(i).bandWords()))
                .toList();
        int change = points(scores.getLast()) - points(scores.getFirst());
        return new Trend(
                instrument.toUpperCase(Locale.ROOT),
                points(scores.getLast()) + ", " + scores.getLast().bandWords(),
                change == 0
                        ? Say.words("assessment.asAtStart")
                        : Say.words(change < 0 ? "assessment.lower" : "assessment.higher", Math.abs(change)),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots);
    }

    private static int points(Score score) {
        Integer points = score.score();
        return points == null ? 0 : points;
    }

    private static String place(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
