package health.concord.scheduling.openings;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.BenchReport;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * When a clinician is free over four weeks, beside 100,000 bookings, against reads by primary key: over the API and in
 * the database alone. Run by {@code ./concord bench free-slots}; it asserts nothing about time.
 */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = "CONCORD_BENCH", matches = "free-slots")
class FreeSlotsBench {

    private static final int CLINICIANS = 100;
    private static final int BOOKINGS = 1000;
    private static final int ROUNDS = 5;
    private static final int CALLS = Integer.parseInt(System.getenv().getOrDefault("CONCORD_BENCH_CALLS", "200"));

    /** Two years of working hours around now: four a weekday for each clinician. */
    private static final String SESSIONS = "INSERT INTO session (id, site, title, kind, service_type, mode, clinicians,"
            + " client, starts_at, ends_at, state, version)"
            + " SELECT uuidv7(), 'harbor', 'Bench', 'INDIVIDUAL', 'INDIVIDUAL_THERAPY', 'IN_PERSON', ARRAY[c.id],"
            + " uuidv7(), t.at, t.at + interval '1 hour', 'SCHEDULED', 0"
            + " FROM unnest(?::uuid[]) AS c(id) CROSS JOIN (SELECT date_trunc('day', now()) - interval '180 days'"
            + " + n / 4 * interval '1 day' + (9 + n % 4 * 2) * interval '1 hour' AS at FROM generate_series(0, ? - 1) n) t";

    private static final String ENGAGEMENTS = "INSERT INTO engagement (id, session, resource, kind, state, starts_at,"
            + " ends_at, episode) SELECT uuidv7(), s.id, r.resource, r.kind, 'BOOKED', s.starts_at, s.ends_at, r.episode"
            + " FROM session s CROSS JOIN LATERAL (VALUES (s.clinicians[1], 'CLINICIAN', NULL::uuid),"
            + " (s.client, 'CLIENT', uuidv7())) r(resource, kind, episode) WHERE s.title = 'Bench'";

    @ConfigProperty(name = "concord.db.url")
    String url;

    @ConfigProperty(name = "concord.db.owner")
    String owner;

    @ConfigProperty(name = "concord.db.owner-password")
    String password;

    private final Random random = new Random(20260302);

    private interface Call {
        void make() throws SQLException;
    }

    /** Sorted milliseconds of one round of each. */
    private record Round(double[] reads, double[] searches) {}

    @Test
    void freeSlotsAgainstPrimaryKeyRead() throws SQLException, IOException {
        double load = BenchReport.load();
        List<String> clinicians = new ArrayList<>();
        for (int i = 0; i < CLINICIANS; i++) {
            clinicians.add(World.clinician("harbor"));
        }
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            load(connection, clinicians);
            List<Round> api = rounds(
                    () -> As.sam().get("/clinicians/" + pick(clinicians)).then().statusCode(200),
                    () -> As.sam()
                            .get("/free-slots?site=harbor&weeks=4&clinician=" + pick(clinicians))
                            .then()
                            .statusCode(200));
            List<Round> database;
            try (PreparedStatement read = connection.prepareStatement("SELECT * FROM clinician WHERE id = ?");
                    PreparedStatement search = connection.prepareStatement(FreeTimeQuery.ALL)) {
                database = rounds(() -> rows(read, UUID.fromString(pick(clinicians))), () -> {
                    bind(connection, search, UUID.fromString(pick(clinicians)));
                    assertThat(rows(search)).isPositive();
                });
            }
            report(load, api, database, plan(connection, UUID.fromString(pick(clinicians))));
        }
    }

    private static void load(Connection connection, List<String> clinicians) throws SQLException {
        try (PreparedStatement sessions = connection.prepareStatement(SESSIONS);
                var others = connection.createStatement()) {
            sessions.setArray(1, connection.createArrayOf("uuid", clinicians.toArray()));
            sessions.setInt(2, BOOKINGS);
            assertThat(sessions.executeUpdate()).isEqualTo(CLINICIANS * BOOKINGS);
            others.executeUpdate(ENGAGEMENTS);
            others.execute("VACUUM ANALYZE session");
            others.execute("VACUUM ANALYZE engagement");
        }
    }

    private static void bind(Connection connection, PreparedStatement search, UUID clinician) throws SQLException {
        Timestamp from = Timestamp.from(Instant.now());
        Timestamp to = Timestamp.from(Instant.now().plusSeconds(28L * 86_400));
        Object[] values = {
            clinician,
            "harbor",
            clinician,
            "harbor",
            "harbor",
            connection.createArrayOf("uuid", new Object[] {clinician}),
            from,
            to,
            connection.createArrayOf("uuid", new Object[] {clinician, BookedResource.siteId("harbor")}),
            from,
            to
        };
        for (int i = 0; i < values.length; i++) {
            search.setObject(i + 1, values[i]);
        }
    }

    private static int rows(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        int rows = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows++;
            }
        }
        return rows;
    }

    /** A B A B: whatever else the machine does falls on both. */
    private static List<Round> rounds(Call read, Call search) throws SQLException {
        measure(read);
        measure(search);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new Round(measure(read), measure(search)));
        }
        return rounds;
    }

    private static double[] measure(Call call) throws SQLException {
        double[] millis = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long began = System.nanoTime();
            call.make();
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static String plan(Connection connection, UUID clinician) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain =
                connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + FreeTimeQuery.ALL)) {
            bind(connection, explain, clinician);
            try (ResultSet row = explain.executeQuery()) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private static String line(String where, List<Round> rounds) {
        return "%-24s %-24s %-24s %s%n"
                .formatted(
                        where,
                        BenchReport.spread(each(rounds, true)),
                        BenchReport.spread(each(rounds, false)),
                        BenchReport.spread(ratios(rounds)));
    }

    private static List<Double> each(List<Round> rounds, boolean reads) {
        return rounds.stream()
                .map(round -> BenchReport.p95(reads ? round.reads() : round.searches()))
                .toList();
    }

    private static double middle(List<Round> rounds, boolean reads) {
        return BenchReport.median(rounds.stream()
                .map(round -> (reads ? round.reads() : round.searches())[CALLS / 2])
                .toList());
    }

    private static List<Double> ratios(List<Round> rounds) {
        return rounds.stream()
                .map(round -> BenchReport.p95(round.searches()) / BenchReport.p95(round.reads()))
                .toList();
    }

    private static void report(double load, List<Round> api, List<Round> database, String plan) throws IOException {
        BenchReport.write(
                "free-slots",
                """
                load %.1f before, %.1f after; %,d bookings of %d clinicians; %d rounds of %d calls each, in turn
                p95 in ms, median of the rounds (least–most)

                                         primary key              free slots, four weeks   ratio
                %s%s
                median in ms, in the database alone: %.2f and %.2f

                {"bench":"free-slots","bookings":%d,"apiRatio":%.2f,"databaseRatio":%.2f,"load":%.1f}

                %s""",
                load,
                BenchReport.load(),
                CLINICIANS * BOOKINGS,
                CLINICIANS,
                ROUNDS,
                CALLS,
                line("over the API", api),
                line("in the database alone", database),
                middle(database, true),
                middle(database, false),
                CLINICIANS * BOOKINGS,
                BenchReport.median(ratios(api)),
                BenchReport.median(ratios(database)),
                load,
                plan);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
