package health.concord.bench.queue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import health.concord.matching.allocation.Effort;
import health.concord.matching.allocation.Market;
import health.concord.matching.allocation.Solver;
import health.concord.matching.planning.QueuePlanner;
import health.concord.matching.planning.QueuePolicyFile;
import health.concord.matching.rule.RuleSets;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The queue's figures of the performance goals, on instances drawn from a seed. Prints a table, then JSON. */
final class QueueBench {

    private static final int ROUNDS = 5;
    private static final List<String> PARTS = List.of("capacity", "composition", "bundles");
    private static final String ROUNDS_ASKED = "rounds=";
    private static final int[] SIZES = {1_000, 2_000, 4_000, 7_000, 10_000};
    private static final double NANOS = 1e6;
    private static final String RULES = "2026-04";

    private final List<String> json = new ArrayList<>();
    private final int rounds;

    private QueueBench(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) {
        var rounds = Arrays.stream(arguments)
                .filter(one -> one.matches(ROUNDS_ASKED + "[1-9][0-9]?"))
                .mapToInt(one -> Integer.parseInt(one.substring(ROUNDS_ASKED.length())))
                .findFirst()
                .orElse(ROUNDS);
        var named = Arrays.stream(arguments).filter(one -> !one.startsWith(ROUNDS_ASKED)).toList();
        if (!PARTS.containsAll(named)) {
            System.err.println("queue: there are only " + PARTS + ", and rounds=1 to rounds=99");
            System.exit(2);
        }
        var wanted = named.isEmpty() ? PARTS : named;
        Loader.loadNativeLibraries();
        var bench = new QueueBench(rounds);
        bench.machine("before");
        if (wanted.contains("capacity")) {
            bench.capacity();
        }
        if (wanted.contains("composition")) {
            bench.composition();
        }
        if (wanted.contains("bundles")) {
            bench.bundles();
        }
        bench.machine("after");
        System.out.println("[" + String.join(",\n ", bench.json) + "]");
    }

    /** Capacity only, in turn with OR-Tools: the same worth each time, and how the times go. */
    private void capacity() {
        say("%-9s %-9s %-6s %14s %14s %22s%n", "clients", "options", "equal", "own ms", "OR-Tools ms", "ratio (range)");
        var sizes = new double[SIZES.length];
        var times = new double[SIZES.length];
        for (int at = 0; at < SIZES.length; at++) {
            var clients = SIZES[at];
            var own = new double[rounds];
            var theirs = new double[rounds];
            var ratio = new double[rounds];
            var equal = true;
            for (int round = -1; round < rounds; round++) {
                var market = Instances.capacity(100L + round, clients, clients / 5);
                var worth = new long[2];
                var flow = time(() -> worth[0] = orTools(market));
                var here = time(() -> worth[1] = Solver.solve(market, new Effort(1, 0, 0, 0)).worth());
                equal &= worth[0] == worth[1];
                if (round >= 0) {
                    own[round] = here;
                    theirs[round] = flow;
                    ratio[round] = here / flow;
                }
            }
            sizes[at] = Math.log(clients);
            times[at] = Math.log(median(own));
            say("%-9d %-9d %-6s %14.0f %14.0f %10.2f (%.2f-%.2f)%n", clients, clients / 5, equal ? "yes" : "NO",
                    median(own), median(theirs), median(ratio), min(ratio), max(ratio));
            note("{\"bench\":\"capacity\",\"clients\":%d,\"options\":%d,\"equal\":%b,\"ownMs\":%.1f,\"orToolsMs\":%.1f,\"ratio\":%.3f,\"ratioMin\":%.3f,\"ratioMax\":%.3f}",
                    clients, clients / 5, equal, median(own), median(theirs), median(ratio), min(ratio), max(ratio));
        }
        var fit = fit(sizes, times);
        say("exponent of own time in clients: %.2f ± %.2f%n%n", fit[0], fit[1]);
        note("{\"bench\":\"capacity\",\"exponent\":%.3f,\"standardError\":%.3f}", fit[0], fit[1]);
    }

    /** None or at least two of each of two attributes in a group; the gap is to the flow bound, which ignores that. */
    private void composition() {
        say("%-26s %-6s %12s %12s %12s %12s%n", "composition 2,000 x 300", "seed", "gap %", "seconds", "CPU s",
                "violations");
        var gaps = new double[rounds];
        var times = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            var market = Instances.composition(200L + round, 2_000, 300);
            var gap = new double[1];
            var broken = new int[1];
            var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var seconds = time(() -> {
                var answer = Solver.solve(market, new Effort(1, 1, 250_000, 0));
                gap[0] = 100 * answer.gap();
                broken[0] = Solver.broken(market, answer);
                return answer.worth();
            }) / 1000;
            var cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS / 1000;
            if (round >= 0) {
                gaps[round] = gap[0];
                times[round] = seconds;
                say("%-26s %-6d %12.3f %12.2f %12.2f %12d%n", "", 200 + round, gap[0], seconds, cpuSeconds, broken[0]);
                note("{\"bench\":\"composition\",\"seed\":%d,\"gapPercent\":%.4f,\"seconds\":%.3f,\"cpuSeconds\":%.3f,\"violations\":%d}",
                        200 + round, gap[0], seconds, cpuSeconds, broken[0]);
            }
        }
        say("median gap %.3f %% (%.3f-%.3f) in %.2f s (%.2f-%.2f)%n%n", median(gaps), min(gaps), max(gaps),
                median(times), min(times), max(times));
    }

    /** The service's own engine from people to plan: rules, weeks, prices, search. */
    private void bundles() {
        var rules = new RuleSets(List.of(RULES + ".yaml")).version(RULES);
        var policy = QueuePolicyFile.read("2026-03.yaml");
        say("%-38s %-6s %10s %10s %10s %10s %10s%n", "bundles 500, 40 therapists, 60 groups", "seed", "weeks s", "all s",
                "all CPU s", "gap %", "placed");
        for (var company : List.of(false, true)) {
            var asked = company ? policy : policy.withoutCompany();
            for (int round = 0; round < rounds; round++) {
                var input = Clinics.drawn(300L + round, 500, 40, 60);
                var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                var planner = new QueuePlanner[1];
                var weeks = time(() -> {
                    planner[0] = QueuePlanner.of(input, rules, asked);
                    return 0;
                }) / 1000;
                var gap = new double[1];
                var placed = new long[1];
                var search = time(() -> {
                    var answer = planner[0].solve(1, 20, null, soFar -> true);
                    gap[0] = 100 * answer.gap();
                    placed[0] = Arrays.stream(answer.choices()).filter(choice -> choice >= 0).count();
                    return answer.worth();
                }) / 1000;
                var cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS / 1000;
                say("%-38s %-6d %10.1f %10.1f %10.1f %10.2f %10d%n", company ? "  and company" : "  capacity, hours, clashes, units",
                        300 + round, weeks, weeks + search, cpuSeconds, gap[0], placed[0]);
                note("{\"bench\":\"bundles\",\"company\":%b,\"seed\":%d,\"weeksSeconds\":%.2f,\"seconds\":%.2f,\"cpuSeconds\":%.2f,\"gapPercent\":%.3f,\"placed\":%d}",
                        company, 300 + round, weeks, weeks + search, cpuSeconds, gap[0], placed[0]);
            }
        }
    }

    private static long orTools(Market market) {
        var people = market.people();
        var sink = people + market.places();
        var flow = new MinCostFlow();
        for (int person = 0; person < people; person++) {
            for (int number = 0; number < market.choicesOf(person); number++) {
                flow.addArcWithCapacityAndUnitCost(
                        person, people + market.placesOf(person, number)[0], 1, -market.worth(person, number));
            }
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
            flow.setNodeSupply(person, 1);
        }
        for (int place = 0; place < market.places(); place++) {
            flow.addArcWithCapacityAndUnitCost(people + place, sink, market.seats(place), 0);
        }
        flow.setNodeSupply(sink, -people);
        flow.solve();
        return -flow.getOptimalCost();
    }

    private void machine(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        say("machine %s: %d processors, load %.2f, Java %s%n", when, system.getAvailableProcessors(),
                system.getSystemLoadAverage(), System.getProperty("java.version"));
        note("{\"machine\":\"%s\",\"processors\":%d,\"load\":%.2f}", when, system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }

    private void note(String format, Object... values) {
        json.add(String.format(Locale.ROOT, format, values));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static double time(LongSupplier work) {
        var began = System.nanoTime();
        work.getAsLong();
        return (System.nanoTime() - began) / NANOS;
    }

    /** Slope of a line through the points, and its standard error. */
    private static double[] fit(double[] x, double[] y) {
        var n = x.length;
        var meanX = Arrays.stream(x).average().orElseThrow();
        var meanY = Arrays.stream(y).average().orElseThrow();
        var xx = 0.0;
        var xy = 0.0;
        for (int i = 0; i < n; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        var slope = xy / xx;
        var rest = 0.0;
        for (int i = 0; i < n; i++) {
            rest += Math.pow(y[i] - meanY - slope * (x[i] - meanX), 2);
        }
        return new double[] {slope, Math.sqrt(rest / (n - 2) / xx)};
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
