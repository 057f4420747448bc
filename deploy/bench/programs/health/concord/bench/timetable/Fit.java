package health.concord.bench.timetable;

import java.util.List;
import java.util.Locale;

/** A straight line through logarithms: the exponent of growth and its standard error. */
record Fit(double exponent, double error) {

    static Fit of(List<double[]> points) {
        int n = points.size();
        double mx = points.stream().mapToDouble(p -> Math.log(p[0])).average().orElseThrow();
        double my = points.stream().mapToDouble(p -> Math.log(p[1])).average().orElseThrow();
        double xx = points.stream().mapToDouble(p -> Math.pow(Math.log(p[0]) - mx, 2)).sum();
        double xy = points.stream().mapToDouble(p -> (Math.log(p[0]) - mx) * (Math.log(p[1]) - my)).sum();
        double slope = xy / xx;
        double rest = points.stream()
                .mapToDouble(p -> Math.pow(Math.log(p[1]) - my - slope * (Math.log(p[0]) - mx), 2))
                .sum();
        return new Fit(slope, Math.sqrt(rest / (n - 2) / xx));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f +- %.2f", exponent, error);
    }
}
