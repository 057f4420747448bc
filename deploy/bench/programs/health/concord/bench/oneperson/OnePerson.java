package health.concord.bench.oneperson;

import health.concord.launcher.Databases;
import health.concord.launcher.Stack;
import health.concord.launcher.StackPorts;
import health.concord.commons.digest.Sha256;
import health.concord.matching.document.Documents;
import health.concord.matching.profile.SiteInputs;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSets;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One person against many open options: what a recommendation costs, in empty database round trips. Rounds are run in
 * turn (empty round trip, commit, matching, whole), and medians over the rounds are given.
 */
public final class OnePerson {

    private static final String RULES = "2026-04";
    private static final int[] SIZES = {100, 200, 500, 1000, 2000};
    private static final int ROUNDS = 5;
    private static final int TRIPS = 400;
    private static final int PEOPLE = 12;

    private final Connection database;
    private final RuleSet rules = new RuleSets(List.of(RULES + ".yaml")).version(RULES);
    private final RuleSet withoutWeeks = withoutWeeks(rules);

    private OnePerson(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        var seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 42;
        var running = Optional.ofNullable(System.getenv("CONCORD_TEST_STACK"))
                .flatMap(file -> Stack.attach(Path.of(file)));
        var state = Path.of(System.getProperty("concord.root", "."), ".concord");
        var stack = running.orElseGet(
                () -> Stack.start(state.resolve("bench"), state.resolve("dist"), StackPorts.free()));
        var name = "bench_" + UUID.randomUUID().toString().substring(0, 8);
        Databases databases = stack.databases();
        databases.createOwnedDatabase(name, name + "_owner", "bench");
        try (var connection = java.sql.DriverManager.getConnection(databases.url(name), name + "_owner", "bench")) {
            new OnePerson(connection).run(seed);
        } finally {
            databases.dropDatabase(name, name + "_owner");
            if (running.isEmpty()) {
                stack.stop();
            }
        }
    }

    /** The same rules for every option, and no search for weeks. */
    private static RuleSet withoutWeeks(RuleSet r) {
        var b = r.search();
        return new RuleSet(
                r.version(), r.effectiveFrom(), r.title(), r.review(), r.author(), r.reason(), r.factors(),
                r.instruments(), r.derived(), r.hard(), r.decisive(), r.decide(), r.rows(), r.soft(), r.plans(), r.notes(), r.program(), r.models(),
                r.stages(),
                new RuleSet.SearchBounds(b.options(), b.kept(), b.maxGroups(), 0, b.diversity(), b.shortlist()),
                r.domains(), r.composition());
    }

    private void run(long seed) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute("CREATE TABLE placement_request (id uuid PRIMARY KEY, snapshot text, status text, version bigint)");
            sql.execute("CREATE TABLE site_inputs (hash text PRIMARY KEY, document text)");
            sql.execute("CREATE TABLE recommendation (id uuid PRIMARY KEY, input_hash text, situation text,"
                    + " site_inputs text REFERENCES site_inputs, result text)");
        }
        System.out.printf(
                Locale.ROOT, "load %.1f before, %d processors, rule set %s, seed %d%n%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(), RULES, seed);
        System.out.println("options  open  round trip  commit  rules alone  matching  processor      JSON     whole   site once   rules/trip  matching/trip  beyond commit/trip");
        var lines = new ArrayList<String>();
        var matching = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            var line = measured(SIZES[i], seed);
            matching[i] = line.matching;
            lines.add(line.asJson());
            System.out.println(line.asTable());
        }
        var fit = fit(matching);
        System.out.printf(Locale.ROOT, "%nmatching grows as options^%.2f ± %.2f%n", fit[0], fit[1]);
        System.out.printf(
                Locale.ROOT, "{\"bench\":\"one-person\",\"seed\":%d,\"exponent\":%.3f,\"error\":%.3f,\"sizes\":[%s]}%n",
                seed, fit[0], fit[1], String.join(",", lines));
    }

    private record Line(
            int options, int open, double trip, double commit, double rulesAlone, double matching, double json, double whole, double once, double processor,
            double least, double most) {

        double beyond() {
            return (whole - commit) / trip;
        }

        String asTable() {
            return String.format(
                    Locale.ROOT, "%7d %5d  %7.0f µs %5.0f µs %8.2f ms %7.2f ms %9.2f ms %6.2f ms %6.2f ms %9.2f ms  %10.0f  %12.0f  %8.0f (%.0f–%.0f)",
                    options, open, trip, commit, rulesAlone / 1000, matching / 1000, processor / 1000, json / 1000, whole / 1000, once / 1000,
                    rulesAlone / trip, matching / trip, beyond(),
                    least, most);
        }

        String asJson() {
            return String.format(
                    Locale.ROOT,
                    "{\"options\":%d,\"open\":%d,\"tripMicros\":%.1f,\"commitMicros\":%.1f,\"rulesMicros\":%.1f,\"matchingMicros\":%.1f,"
                            + "\"processorMicros\":%.1f,\"jsonMicros\":%.1f,\"wholeMicros\":%.1f,\"siteOnceMicros\":%.1f,\"beyondCommitPerTrip\":%.1f}",
                    options, open, trip, commit, rulesAlone, matching, processor, json, whole, once, beyond());
        }
    }

    private Line measured(int options, long seed) throws SQLException {
        var situation = Instance.of(options, seed);
        var request = UUID.randomUUID();
        try (var insert = database.prepareStatement("INSERT INTO placement_request VALUES (?, ?, 'WAITING', 0)")) {
            insert.setObject(1, request);
            insert.setString(2, Documents.write(situation.client()));
            insert.executeUpdate();
        }
        var made = Matching.recommend(situation, rules);
        var person = situation.ofPerson();
        var begun = System.nanoTime();
        var site = site(situation.ofSite());
        var once = (System.nanoTime() - begun) / 1000.0;
        for (int i = 0; i < 5 * PEOPLE; i++) {
            whole(request, situation, site);
        }
        double[] trips = new double[ROUNDS], alone = new double[ROUNDS], commits = new double[ROUNDS], matchings = new double[ROUNDS];
        double[] jsons = new double[ROUNDS], wholes = new double[ROUNDS], ratios = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            trips[round] = micros(TRIPS, this::emptyTrip);
            commits[round] = micros(TRIPS / 4, this::emptyCommit);
            alone[round] = micros(PEOPLE, () -> Matching.recommend(situation, withoutWeeks));
            matchings[round] = micros(PEOPLE, () -> Matching.recommend(situation, rules));
            processor[round] = processorMicros(PEOPLE, () -> Matching.recommend(situation, rules));
            jsons[round] = micros(PEOPLE, () -> Sha256.hex(Documents.write(person) + Documents.write(made)));
            wholes[round] = micros(PEOPLE, () -> whole(request, situation, site));
            ratios[round] = (wholes[round] - commits[round]) / trips[round];
        }
        Arrays.sort(ratios);
        return new Line(
                options, options - made.excluded().size(), median(trips), median(commits), median(alone),
                median(matchings),
                median(jsons), median(wholes), once, median(processor), ratios[0], ratios[ROUNDS - 1]);
    }

    private void emptyTrip() throws SQLException {
        try (var query = database.prepareStatement("SELECT 1")) {
            query.executeQuery().next();
        }
    }

    /** The least that can be committed: one row, one number. */
    private void emptyCommit() throws SQLException {
        database.setAutoCommit(false);
        try (var update = database.prepareStatement("UPDATE placement_request SET version = version + 1")) {
            update.executeUpdate();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private record Site(String hash, SiteInputs inputs) {}

    /** What is written when something changes at the site, and then held in memory as it was read back. */
    private Site site(SiteInputs inputs) throws SQLException {
        var text = Documents.write(inputs);
        var hash = Sha256.hex(text);
        try (var insert = database.prepareStatement("INSERT INTO site_inputs VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, hash);
            insert.setString(2, text);
            insert.executeUpdate();
        }
        return new Site(hash, Documents.read(text, SiteInputs.class));
    }

    /**
     * What the service does in its one transaction while the site is as it was for the person before: reads the person,
     * sees that the site is the same, matches, keeps inputs and answer, commits. Three statements.
     */
    private void whole(UUID request, Situation asked, Site known) throws SQLException {
        database.setAutoCommit(false);
        String snapshot;
        try (var query = database.prepareStatement("SELECT snapshot FROM placement_request WHERE id = ? FOR UPDATE")) {
            query.setObject(1, request);
            var found = query.executeQuery();
            found.next();
            snapshot = found.getString(1);
        }
        if (!known.inputs.equals(asked.ofSite())) {
            throw new IllegalStateException("The site changed under the benchmark.");
        }
        var person = Documents.write(asked.with(Documents.read(snapshot, Snapshot.class)).ofPerson());
        var situation = Documents.read(person, Situation.class).at(known.inputs);
        var result = Documents.write(Matching.recommend(situation, rules));
        try (var insert = database.prepareStatement("INSERT INTO recommendation VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, Sha256.hex(person + known.hash));
            insert.setString(3, person);
            insert.setString(4, known.hash);
            insert.setString(5, result);
            insert.executeUpdate();
        }
        try (var update = database.prepareStatement(
                "UPDATE placement_request SET status = 'RECOMMENDED', version = version + 1 WHERE id = ?")) {
            update.setObject(1, request);
            update.executeUpdate();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static double micros(int times, Step step) throws SQLException {
        var each = new double[times];
        for (int i = 0; i < times; i++) {
            var begun = System.nanoTime();
            step.run();
            each[i] = (System.nanoTime() - begun) / 1000.0;
        }
        return median(each);
    }

    /** Processor time: on a machine that others use too, the clock tells more of them than of the work. */
    private static double processorMicros(int times, Step step) throws SQLException {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            step.run();
        }
        return (threads.getCurrentThreadCpuTime() - begun) / 1000.0 / times;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Slope of log time over log size by least squares, with its standard error. */
    private static double[] fit(double[] times) {
        int n = SIZES.length;
        double meanX = 0, meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += Math.log(SIZES[i]) / n;
            meanY += Math.log(times[i]) / n;
        }
        double xx = 0, xy = 0;
        for (int i = 0; i < n; i++) {
            xx += Math.pow(Math.log(SIZES[i]) - meanX, 2);
            xy += (Math.log(SIZES[i]) - meanX) * (Math.log(times[i]) - meanY);
        }
        double slope = xy / xx, left = 0;
        for (int i = 0; i < n; i++) {
            left += Math.pow(Math.log(times[i]) - meanY - slope * (Math.log(SIZES[i]) - meanX), 2);
        }
        return new double[] {slope, Math.sqrt(left / (n - 2) / xx)};
    }
}
