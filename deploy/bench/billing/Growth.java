import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Times by size, and the line through them in logarithms: its slope is how time grows with size. */
final class Growth {

    private record Point(int size, double millis) {}

    private final String what;
    private final List<Point> points = new ArrayList<>();

    Growth(String what) {
        this.what = what;
    }

    void add(int size, long nanos) {
        points.add(new Point(size, nanos / 1e6));
    }

    void print(String bench, String unit) {
        TreeMap<Integer, double[]> bySize = new TreeMap<>();
        points.forEach(point -> bySize.computeIfAbsent(
                point.size(),
                size -> points.stream().filter(one -> one.size() == size).mapToDouble(Point::millis).sorted().toArray()));
        System.out.printf(Locale.ROOT, "%n%s%n%10s %10s %22s %12s%n", what, unit, "median ms", "range", "ms each");
        List<String> rows = new ArrayList<>();
        bySize.forEach((size, times) -> {
            double median = times[times.length / 2];
            System.out.printf(
                    Locale.ROOT, "%10d %10.0f %22s %12.3f%n", size, median,
                    String.format(Locale.ROOT, "%.0f–%.0f", times[0], times[times.length - 1]), median / size);
            rows.add(String.format(Locale.ROOT, "{\"size\":%d,\"millis\":%.1f}", size, median));
        });
        double[] fit = fit();
        System.out.printf(Locale.ROOT, "grows as size^%.2f ± %.2f%n", fit[0], fit[1]);
        System.out.printf(
                Locale.ROOT, "{\"bench\":\"%s\",\"what\":\"%s\",\"exponent\":%.3f,\"error\":%.3f,\"load\":%.1f,\"sizes\":[%s]}%n",
                bench, what, fit[0], fit[1], load(), String.join(",", rows));
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Slope and its standard error, over every single measurement. */
    private double[] fit() {
        double[] x = points.stream().mapToDouble(point -> Math.log(point.size())).toArray();
        double[] y = points.stream().mapToDouble(point -> Math.log(point.millis())).toArray();
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            sxx += (x[i] - mx) * (x[i] - mx);
            sxy += (x[i] - mx) * (y[i] - my);
        }
        double slope = sxy / sxx;
        double rest = 0;
        for (int i = 0; i < x.length; i++) {
            double off = y[i] - my - slope * (x[i] - mx);
            rest += off * off;
        }
        return new double[] {slope, Math.sqrt(rest / (x.length - 2) / sxx)};
    }
}
