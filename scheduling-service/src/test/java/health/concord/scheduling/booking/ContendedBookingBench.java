package health.concord.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commons.id.Ids;
import health.concord.commonstest.Tokens;
import health.concord.scheduling.testsupport.BenchReport;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Sixteen callers want the same hours and the same seats; what the service books in a second against the same statements
 * sent by sixteen bare connections. Run by {@code ./concord bench booking}; it asserts what was booked, nothing about
 * time.
 */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = "CONCORD_BENCH", matches = "booking")
class ContendedBookingBench {

    private static final int CALLERS = 16;
    private static final int ROUNDS = 5;
    private static final int HOURS = 10;
    private static final int RIVALS = 10;
    private static final int SEATS = 8;

    /** Clinicians of a round; each has ten hours that ten clients want. */
    private static final int CLINICIANS =
            Integer.parseInt(System.getenv().getOrDefault("CONCORD_BENCH_CLINICIANS", "40"));

    private static final int GROUPS = 40;
    private static final int HOLDS = 25;

    private static final String OVERLAPS = "SELECT count(*) FROM engagement a JOIN engagement b"
            + " ON a.resource = b.resource AND a.id < b.id"
            + " AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)";

    @ConfigProperty(name = "concord.db.url")
    String url;

    @ConfigProperty(name = "concord.db.owner")
    String owner;

    @ConfigProperty(name = "concord.db.owner-password")
    String ownerPassword;

    @ConfigProperty(name = "concord.db.user")
    String user;

    @ConfigProperty(name = "concord.db.password")
    String password;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(20260302);

    /** Attempts in a second, milliseconds of this process for each (its caller included), and how they ended. */
    private record Run(double perSecond, double ownMillis, Map<Integer, Integer> answers) {}

    /** One attempt; answers the status. */
    private interface Caller {
        int attempt(int which) throws Exception;
    }

    @Test
    void contendedHoursAndSeats() throws Exception {
        double load = BenchReport.load();
        List<Double> service = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> serviceMillis = new ArrayList<>();
        List<Double> bareMillis = new ArrayList<>();
        int attempts = 0;
        for (int round = -1; round < ROUNDS; round++) {
            List<Attempt> wanted = attempts();
            Run one = run(wanted.size(), which -> post(wanted.get(which)));
            assertEachHourWonOnce(wanted, one);
            List<Attempt> again = attempts();
            Run other = bare(again);
            assertEachHourWonOnce(again, other);
            if (round >= 0) { // the first one warms up
                attempts += wanted.size();
                service.add(one.perSecond());
                bare.add(other.perSecond());
                ratios.add(one.perSecond() / other.perSecond());
                serviceMillis.add(one.ownMillis());
                bareMillis.add(other.ownMillis());
            }
        }
        Run holds = holds();
        assertThat(number(OVERLAPS)).as("overlaps").isZero();
        assertThat(number("SELECT count(*) FROM group_series WHERE taken + held > capacity"))
                .as("overfull groups")
                .isZero();
        BenchReport.write(
                "booking",
                """
                load %.1f before, %.1f after; %,d attempts at %,d hours by %d callers, then %,d at %d seats
                overlaps 0, overfull groups 0, each hour won by exactly one, each seat too

                attempts a second        median (least–most of %d rounds)
                POST /sessions           %s
                the statements alone     %s
                ratio                    %s
                PUT /placements/…/hold   %.0f

                processor time of this process for an attempt, in ms: service and its caller %s, bare caller %s
                {"bench":"booking","attempts":%d,"servicePerSecond":%.1f,"barePerSecond":%.1f,"ratio":%.3f,"load":%.1f}
                """,
                load,
                BenchReport.load(),
                attempts,
                attempts / RIVALS,
                CALLERS,
                GROUPS * HOLDS,
                GROUPS * SEATS,
                ROUNDS,
                BenchReport.spread(service),
                BenchReport.spread(bare),
                BenchReport.spread(ratios),
                holds.perSecond(),
                BenchReport.spread(serviceMillis),
                BenchReport.spread(bareMillis),
                attempts,
                BenchReport.median(service),
                BenchReport.median(bare),
                BenchReport.median(ratios),
                load);
    }

    /** A client wants an hour of a clinician; ten others want the same one. */
    record Attempt(UUID clinician, UUID client, UUID episode, Instant from) {

        Instant to() {
            return from.plusSeconds(3600);
        }
    }

    /** Rivals come one after the other, so that they meet. */
    private List<Attempt> attempts() throws SQLException {
        List<List<Attempt>> hours = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            connection.setAutoCommit(false);
            try (PreparedStatement clinician = connection.prepareStatement("INSERT INTO clinician (id, display_name,"
                            + " sites, qualifications, version) VALUES (?, 'Bench', '{harbor}', '{}', 0)");
                    PreparedStatement client = connection.prepareStatement("INSERT INTO client_copy (id, site,"
                            + " display_name, voicemail, text_message, source_version)"
                            + " VALUES (?, 'harbor', 'Bench', false, false, 1)");
                    PreparedStatement episode = connection.prepareStatement(
                            "INSERT INTO episode_copy (id, client, site,"
                                    + " program, opened_on, source_version) VALUES (?, ?, 'harbor', 'SUD', '2026-01-01', 1)")) {
                for (int c = 0; c < CLINICIANS; c++) {
                    UUID who = Ids.next();
                    add(clinician, who);
                    List<UUID[]> rivals = new ArrayList<>();
                    for (int r = 0; r < RIVALS; r++) {
                        UUID[] rival = {Ids.next(), Ids.next()};
                        add(client, rival[0]);
                        add(episode, rival[1], rival[0]);
                        rivals.add(rival);
                    }
                    for (int hour = 0; hour < HOURS; hour++) {
                        Instant from = World.nextMonday()
                                .atTime(8 + hour, 0)
                                .atZone(World.HARBOR_ZONE)
                                .toInstant();
                        hours.add(rivals.stream()
                                .map(rival -> new Attempt(who, rival[0], rival[1], from))
                                .toList());
                    }
                }
                clinician.executeBatch();
                client.executeBatch();
                episode.executeBatch();
            }
            connection.commit();
        }
        Collections.shuffle(hours, random);
        return hours.stream().flatMap(List::stream).toList();
    }

    private static void add(PreparedStatement insert, UUID... ids) throws SQLException {
        for (int i = 0; i < ids.length; i++) {
            insert.setObject(i + 1, ids[i]);
        }
        insert.addBatch();
    }

    private int post(Attempt attempt) throws IOException, InterruptedException {
        String body =
                """
                {"site":"harbor","client":"%s","episode":"%s","clinician":"%s","type":"INDIVIDUAL_THERAPY",
                "from":"%s","to":"%s","mode":"IN_PERSON"}
                """.formatted(attempt.client(), attempt.episode(), attempt.clinician(), attempt.from(), attempt.to());
        return send("POST", "/sessions", Tokens.of("sam"), body);
    }

    private int send(String method, String path, String token, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static Run run(int attempts, Caller caller) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        long ownBefore = BenchReport.ownNanos();
        long began = System.nanoTime();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                all.add(callers.submit(() -> {
                    for (int which = next.getAndIncrement(); which < attempts; which = next.getAndIncrement()) {
                        answers.merge(caller.attempt(which), 1, Integer::sum);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Run(attempts / seconds, (BenchReport.ownNanos() - ownBefore) / 1e6 / attempts, answers);
    }

    private Run bare(List<Attempt> wanted) throws Exception {
        List<BareBooking> connections = new ArrayList<>();
        try {
            for (int i = 0; i < CALLERS; i++) {
                connections.add(new BareBooking(DriverManager.getConnection(url, user, password)));
            }
            AtomicInteger free = new AtomicInteger();
            ThreadLocal<BareBooking> own = ThreadLocal.withInitial(() -> connections.get(free.getAndIncrement()));
            return run(wanted.size(), which -> own.get().book(wanted.get(which)));
        } finally {
            for (BareBooking one : connections) {
                one.close();
            }
        }
    }

    private void assertEachHourWonOnce(List<Attempt> wanted, Run run) throws SQLException {
        int hours = wanted.size() / RIVALS;
        assertThat(run.answers()).isEqualTo(Map.of(201, hours, 409, wanted.size() - hours));
        UUID[] clinicians = wanted.stream().map(Attempt::clinician).distinct().toArray(UUID[]::new);
        assertThat(number(
                        "SELECT count(DISTINCT (resource, starts_at)) FROM engagement WHERE resource = ANY (?)",
                        (Object) clinicians))
                .isEqualTo(hours);
        assertThat(number("SELECT count(*) FROM engagement WHERE resource = ANY (?)", (Object) clinicians))
                .isEqualTo(hours);
    }

    private Run holds() throws Exception {
        List<String> groups = IntStream.range(0, GROUPS)
                .mapToObj(i -> World.series("harbor", "capacity", SEATS))
                .toList();
        Run run = run(GROUPS * HOLDS, which -> {
            String body = """
                    {"client":"%s","episode":"%s","site":"harbor","startsOn":"%s",
                    "parts":[{"kind":"GROUP","series":"%s"}]}
                    """.formatted(World.id(), World.id(), World.nextMonday(), groups.get(which / HOLDS));
            return send("PUT", "/placements/" + World.id() + "/hold", Tokens.service("matching-service"), body);
        });
        assertThat(run.answers()).isEqualTo(Map.of(200, GROUPS * SEATS, 409, GROUPS * (HOLDS - SEATS)));
        UUID[] series = groups.stream().map(UUID::fromString).toArray(UUID[]::new);
        assertThat(number("SELECT sum(held) FROM group_series WHERE id = ANY (?)", (Object) series))
                .isEqualTo(GROUPS * SEATS);
        assertThat(number("SELECT count(*) FROM seat WHERE series = ANY (?)", (Object) series))
                .isEqualTo(GROUPS * SEATS);
        return run;
    }

    private long number(String sql, Object... arrays) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arrays.length; i++) {
                query.setArray(i + 1, connection.createArrayOf("uuid", (Object[]) arrays[i]));
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
