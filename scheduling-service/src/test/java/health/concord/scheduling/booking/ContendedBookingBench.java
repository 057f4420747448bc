package health.concord.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commonstest.Tokens;
import health.concord.scheduling.booking.Callers.Run;
import health.concord.scheduling.booking.WantedHours.Attempt;
import health.concord.scheduling.testsupport.BenchReport;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Until the compiler has done with what is called often; both sides have as many. */
    private static final int WARMING = Integer.parseInt(System.getenv().getOrDefault("CONCORD_BENCH_WARMING", "8"));

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

    /** Rates of the rounds, and processor time for an attempt in milliseconds. */
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    @Test
    void contendedHoursAndSeats() throws Exception {
        double load = BenchReport.load();
        for (int round = -WARMING; round < ROUNDS; round++) {
            List<Attempt> wanted = wanted();
            long before = BenchReport.ownNanos();
            Run whole = service(wanted.size(), (caller, which) -> post(caller, wanted.get(which)));
            double serviceMillis = (BenchReport.ownNanos() - before) / 1e6 / wanted.size() - whole.callerMillis();
            assertEachHourWonOnce(wanted, whole);
            List<Attempt> again = wanted();
            Run bare = bare(again);
            assertEachHourWonOnce(again, bare);
            if (round >= 0) {
                note("service", whole.perSecond());
                note("bare", bare.perSecond());
                note("ratio", whole.perSecond() / bare.perSecond());
                note("serviceMillis", serviceMillis);
                note("callerMillis", whole.callerMillis());
                note("bareMillis", bare.callerMillis());
            }
        }
        Run holds = holds();
        assertThat(number(OVERLAPS)).as("overlaps").isZero();
        assertThat(number("SELECT count(*) FROM group_series WHERE taken + held > capacity"))
                .as("overfull groups")
                .isZero();
        report(load, holds);
    }

    private void note(String what, double figure) {
        rounds.computeIfAbsent(what, key -> new ArrayList<>()).add(figure);
    }

    private String spread(String what) {
        return BenchReport.spread(rounds.get(what));
    }

    private void report(double load, Run holds) throws IOException {
        int attempts = ROUNDS * CLINICIANS * WantedHours.HOURS * WantedHours.RIVALS;
        BenchReport.write(
                "booking",
                """
                load %.1f before, %.1f after; %,d attempts at %,d hours by %d callers, then %,d at %d seats
                overlaps 0, overfull groups 0, each hour won by exactly one, each seat too

                attempts a second        median (least–most of %d rounds, after %d that warm up)
                POST /sessions           %s
                the statements alone     %s
                ratio                    %s
                PUT /placements/…/hold   %.0f

                processor time for an attempt, in ms: service %s, its caller %s, bare caller %s
                {"bench":"booking","attempts":%d,"servicePerSecond":%.1f,"barePerSecond":%.1f,"ratio":%.3f,"load":%.1f}
                """,
                load,
                BenchReport.load(),
                attempts,
                attempts / WantedHours.RIVALS,
                CALLERS,
                GROUPS * HOLDS,
                GROUPS * SEATS,
                ROUNDS,
                WARMING,
                spread("service"),
                spread("bare"),
                spread("ratio"),
                holds.perSecond(),
                spread("serviceMillis"),
                spread("callerMillis"),
                spread("bareMillis"),
                attempts,
                BenchReport.median(rounds.get("service")),
                BenchReport.median(rounds.get("bare")),
                BenchReport.median(rounds.get("ratio")),
                load);
    }

    private List<Attempt> wanted() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            return WantedHours.of(CLINICIANS, connection);
        }
    }

    private static int post(BareCaller caller, Attempt attempt) throws IOException {
        return caller.send("POST", "/sessions", Tokens.of("sam"), World.id(), """
                {"site":"harbor","client":"%s","episode":"%s","clinician":"%s","type":"INDIVIDUAL_THERAPY",
                "from":"%s","to":"%s","mode":"IN_PERSON"}
                """.formatted(
                        attempt.client(), attempt.episode(), attempt.clinician(), attempt.from(), attempt.to()));
    }

    /** One attempt over a connection to the service; answers the status. */
    private interface Call {
        int attempt(BareCaller caller, int which) throws Exception;
    }

    private static Run service(int attempts, Call call) throws Exception {
        try (Connections<BareCaller> connections = new Connections<>(() -> new BareCaller(RestAssured.port))) {
            return Callers.run(CALLERS, attempts, which -> call.attempt(connections.own(), which));
        }
    }

    private Run bare(List<Attempt> wanted) throws Exception {
        try (Connections<BareBooking> connections =
                new Connections<>(() -> new BareBooking(DriverManager.getConnection(url, user, password)))) {
            return Callers.run(
                    CALLERS, wanted.size(), which -> connections.own().book(wanted.get(which)));
        }
    }

    private void assertEachHourWonOnce(List<Attempt> wanted, Run run) throws SQLException {
        int hours = wanted.size() / WantedHours.RIVALS;
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
        Run run = service(
                GROUPS * HOLDS,
                (caller, which) -> caller.send(
                        "PUT",
                        "/placements/" + World.id() + "/hold",
                        Tokens.service("matching-service"),
                        World.id(),
                        """
                {"client":"%s","episode":"%s","site":"harbor","startsOn":"%s",
                "parts":[{"kind":"GROUP","series":"%s"}]}
                """.formatted(World.id(), World.id(), World.nextMonday(), groups.get(which / HOLDS))));
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
