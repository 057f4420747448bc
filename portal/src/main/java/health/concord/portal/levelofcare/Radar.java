package health.concord.portal.levelofcare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The six ratings as a star, drawn by the server: now over the time a level was last decided.
 *
 * @param rings the outlines of 1 to 4
 * @param last empty when there is nothing to compare with
 */
record Radar(List<Axis> axes, List<String> rings, String now, String last) {

    private static final int CENTRE_X = 170;
    private static final int CENTRE_Y = 120;
    private static final double STEP = 22;
    private static final int MOST = 4;
    private static final double LABEL = 4.75;

    /** A dimension's spoke with its name at the end. */
    record Axis(String name, String x, String y, String labelX, String labelY, String anchor) {}

    static Radar of(List<String> names, List<@Nullable Integer> now, List<@Nullable Integer> last) {
        return new Radar(
                IntStream.range(0, names.size())
                        .mapToObj(i -> axis(names.get(i), i, names.size()))
                        .toList(),
                IntStream.rangeClosed(1, MOST)
                        .mapToObj(ring -> IntStream.range(0, names.size())
                                .mapToObj(i -> point(i, names.size(), ring))
                                .collect(Collectors.joining(" ")))
                        .toList(),
                shape(now),
                shape(last));
    }

    /** Empty when nothing is known; a dimension that is not known is drawn as none. */
    private static String shape(List<@Nullable Integer> ratings) {
        if (ratings.stream().allMatch(Objects::isNull)) {
            return "";
        }
        return IntStream.range(0, ratings.size())
                .mapToObj(i -> point(i, ratings.size(), Objects.requireNonNullElse(ratings.get(i), 0)))
                .collect(Collectors.joining(" "));
    }

    private static Axis axis(String name, int place, int of) {
        double sideways = Math.sin(angle(place, of));
        return new Axis(
                name,
                x(place, of, MOST),
                y(place, of, MOST),
                x(place, of, LABEL),
                y(place, of, LABEL),
                sideways > 0.1 ? "start" : sideways < -0.1 ? "end" : "middle");
    }

    private static String point(int place, int of, double length) {
        return x(place, of, length) + "," + y(place, of, length);
    }

    private static String x(int place, int of, double length) {
        return number(CENTRE_X + STEP * length * Math.sin(angle(place, of)));
    }

    private static String y(int place, int of, double length) {
        return number(CENTRE_Y - STEP * length * Math.cos(angle(place, of)));
    }

    private static double angle(int place, int of) {
        return 2 * Math.PI * place / of;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
