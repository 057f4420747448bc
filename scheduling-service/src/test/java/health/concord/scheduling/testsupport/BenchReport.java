package health.concord.scheduling.testsupport;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where benchmarks leave their figures, and how they say them. */
public final class BenchReport {

    private BenchReport() {}

    public static void write(String bench, String format, Object... values) throws IOException {
        Path report = Path.of(System.getProperty("concord.root", "."), "target", "bench", bench + ".txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, String.format(Locale.ROOT, format, values));
    }

    /** Of the machine, over the last minute. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Processor time of this process so far. */
    public static long ownNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    public static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    public static double p95(double[] sorted) {
        return sorted[(int) (sorted.length * 0.95)];
    }

    /** The median, and in brackets the least and the most. */
    public static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(values), sorted.getFirst(), sorted.getLast());
    }
}
