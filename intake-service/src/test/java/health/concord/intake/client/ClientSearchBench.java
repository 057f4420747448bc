package health.concord.intake.client;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Measures searches among 100,000 clients against reads by primary key, in turn, over the API and in the database alone.
 * Run by {@code ./concord bench client-search}; it asserts nothing about time.
 */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = "CONCORD_BENCH", matches = "client-search")
class ClientSearchBench {

    private static final int CLIENTS = 100_000;
    private static final int ROUNDS = 5;
    private static final int CALLS = 150;
    private static final String SEARCH = "SELECT c.id, max(0 + CAST(1000 * word_similarity(?, m.search_text) AS int)"
            + " + CAST(1000 * word_similarity(?, m.search_text) AS int)) AS rank"
            + " FROM client m JOIN client c ON c.id = coalesce(m.merged_into, m.id)"
            + " WHERE m.site IN ('harbor', 'mesa') AND c.site IN ('harbor', 'mesa')"
            + " AND CAST(? AS text) <% m.search_text AND CAST(? AS text) <% m.search_text"
            + " GROUP BY c.id ORDER BY rank DESC, c.id LIMIT 51";

    private final Names names = new Names(new Random(20260302));

    @Inject
    Store store;

    @Inject
    ClientIndex index;

    @ConfigProperty(name = "concord.db.url")
    String url;

    @ConfigProperty(name = "concord.db.owner")
    String owner;

    @ConfigProperty(name = "concord.db.owner-password")
    String password;

    /** Seconds of one round of each. */
    private record Round(double[] reads, double[] searches) {}

    @Test
    void searchAgainstPrimaryKeyRead() throws IOException, SQLException {
        Journey.referred();
        long loading = System.nanoTime();
        List<String[]> known = load();
        while (index.reindexSome()) {
            // until all are found by what they are searched for
        }
        double indexed = (System.nanoTime() - loading) / 1e9;
        store.asOwner("VACUUM ANALYZE client");
        List<UUID> ids =
                store.query("SELECT id FROM client ORDER BY random() LIMIT 1000", row -> row.getObject(1, UUID.class));

        Api ines = Api.as("ines");
        List<Round> api = rounds(
                () -> ines.get("/clients/" + pick(ids)),
                () -> found(ines.request().get("/clients?q={q}", names.typed(pick(known)))));
        List<Round> database = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement read = connection.prepareStatement("SELECT * FROM client WHERE id = ?");
                PreparedStatement search = connection.prepareStatement(SEARCH)) {
            connection.createStatement().execute("SET pg_trgm.word_similarity_threshold = 0.39");
            database.addAll(rounds(() -> query(read, pick(ids)), () -> {
                String[] words = names.typed(pick(known)).split(" ");
                return query(search, words[0], words[1], words[0], words[1]);
            }));
        }
        report(indexed, plan(known), table("over the API", api) + table("in the database alone", database));
    }

    private List<String[]> load() throws SQLException {
        List<String[]> known = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO client (id, site, given_name,"
                    + " family_name, birth_date, sex, language, interpreter_needed, may_leave_voicemail, may_send_text,"
                    + " details, registered_at, search_text, version) VALUES (uuidv7(), ?, ?, ?, ?, 'U', 'en', false,"
                    + " false, false, ?, now(), '', 0)")) {
                for (int i = 0; i < CLIENTS; i++) {
                    String[] name = names.next();
                    known.add(name);
                    insert.setString(1, i % 2 == 0 ? "harbor" : "mesa");
                    insert.setString(2, name[0]);
                    insert.setString(3, name[1]);
                    insert.setObject(
                            4, LocalDate.of(1940, 1, 1).plusDays(names.random().nextInt(25_000)));
                    insert.setString(
                            5,
                            "{\"phone\":\"212%07d\",\"otherContacts\":[],\"identifiers\":[]}"
                                    .formatted(names.random().nextInt(10_000_000)));
                    insert.addBatch();
                    if (i % 1000 == 999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return known;
    }

    /** A B A B: whatever else the machine does falls on both. */
    private static List<Round> rounds(Supplier<?> read, Supplier<?> search) {
        measure(read, CALLS);
        measure(search, CALLS);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new Round(measure(read, CALLS), measure(search, CALLS)));
        }
        return rounds;
    }

    private static double[] measure(Supplier<?> call, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            call.get();
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        java.util.Arrays.sort(millis);
        return millis;
    }

    private static Response found(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static int query(PreparedStatement statement, Object... parameters) {
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                int rows = 0;
                while (row.next()) {
                    rows++;
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(names.random().nextInt(list.size()));
    }

    private String plan(List<String[]> known) throws SQLException {
        String[] words = known.getFirst();
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.createStatement().execute("SET pg_trgm.word_similarity_threshold = 0.39");
            String sql = SEARCH.replaceFirst("\\?", "'" + words[0] + "'")
                    .replaceFirst("\\?", "'" + words[1] + "'")
                    .replaceFirst("\\?", "'" + words[0] + "'")
                    .replaceFirst("\\?", "'" + words[1] + "'");
            StringBuilder plan = new StringBuilder();
            try (ResultSet row =
                    connection.createStatement().executeQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + sql)) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static String table(String title, List<Round> rounds) {
        List<Double> ratios = new ArrayList<>();
        List<Double> reads = new ArrayList<>();
        List<Double> searches = new ArrayList<>();
        for (Round round : rounds) {
            reads.add(p95(round.reads()));
            searches.add(p95(round.searches()));
            ratios.add(p95(round.searches()) / p95(round.reads()));
        }
        return "%-24s p95 read %s ms   p95 search %s ms   ratio %s%n"
                .formatted(title, spread(reads), spread(searches), spread(ratios));
    }

    private static double p95(double[] sorted) {
        return sorted[(int) (sorted.length * 0.95)];
    }

    private static String spread(List<Double> values) {
        Collections.sort(values);
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", values.get(values.size() / 2), values.getFirst(), values.getLast());
    }

    private static void report(double indexed, String plan, String table) throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String text =
                "%,d clients; loaded and indexed in %.0f s; load of the machine %.1f%n%nMedian of %d rounds of %d calls"
                                .formatted(CLIENTS, indexed, load, ROUNDS, CALLS)
                        + " each, in turn (least–most):\n" + table + "\n" + plan;
        Path report = Path.of(System.getProperty("concord.root", "."), "target", "bench", "client-search.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, text);
    }
}
