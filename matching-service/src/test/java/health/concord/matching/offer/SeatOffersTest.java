package health.concord.matching.offer;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import health.concord.commons.work.Work;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.Queue;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatOffersTest {

    private static final String SITE = "mesa";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @Inject
    Work work;

    @BeforeEach
    void empty() throws SQLException {
        Peers.reset();
        Queue.empty(database, SITE);
        Queue.execute(database, "UPDATE seat_offer SET state = 'EXPIRED' WHERE state = 'OFFERED'");
    }

    /** Until a look came through: while other tests keep scheduling's circuit open there is none. */
    private void look() {
        var begun = Instant.now();
        await().atMost(PATIENCE).until(() -> {
            var id = SITE + ":" + World.id();
            work.schedule(new TaskInstance<>(SeatWatch.LOOK, id));
            await().atMost(PATIENCE).until(() -> !isWaiting(id));
            return seenSince(begun);
        });
    }

    private boolean seenSince(Instant time) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT 1 FROM seen_seats WHERE site = ? AND seen_at >= ?")) {
            query.setString(1, SITE);
            query.setObject(2, time.atOffset(ZoneOffset.UTC));
            return query.executeQuery().next();
        }
    }

    private boolean isWaiting(String task) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT 1 FROM scheduled_tasks WHERE task_instance = ?")) {
            query.setString(1, task);
            return query.executeQuery().next();
        }
    }

    private static JsonPath offers(String state) {
        return As.clara()
                .get("/seat-offers?limit=200&site=" + SITE + "&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String offered(String request) {
        return offers("OFFERED").getString("items.find { it.request == '" + request + "' }.id");
    }

    /** A full house that has been seen, and one person who waits for longer than the other. */
    private World full() {
        var world = World.at(SITE);
        world.open(0);
        look();
        return world;
    }

    private static String waiting() {
        var request = World.request(World.snapshot(SITE));
        World.awaitStatus(request, "RECOMMENDED");
        return request;
    }

    private void asked(String request, int daysAgo) throws SQLException {
        Queue.execute(
                database,
                "UPDATE placement_request SET first_asked_at = first_asked_at - interval '" + daysAgo
                        + " days' WHERE id = '" + request + "'");
    }

    private Response answer(String offer, String how, JsonObject body) {
        return As.clara().header("If-Match", "\"0\"").body(body.encode()).post("/seat-offers/" + offer + "/" + how);
    }

    @Test
    void freedSeatIsHeldForWhoHasWaitedLongest() throws SQLException {
        var world = full();
        var shortly = waiting();
        var longest = waiting();
        asked(longest, 20);

        world.open(1);
        look();

        var offer = offers("OFFERED");
        assertThat(offer.getList("items.request")).containsExactly(longest);
        assertThat(offer.getInt("items[0].daysWaited")).isBetween(19, 21);
        assertThat(offer.getFloat("items[0].hoursAtRisk")).isPositive();
        assertThat(offer.getString("items[0].clientLabel")).isEqualTo("Jordan R.");
        var placement = World.read(longest).getString("placement");
        Peers.server().verify(putRequestedFor(urlPathEqualTo("/placements/" + placement + "/hold")));
        assertThat(offered(shortly)).isNull();
    }

    @Test
    void takenSeatBecomesAPlacement() throws SQLException {
        var world = full();
        var request = waiting();
        world.open(1);
        look();

        var offer = offered(request);
        answer(offer, "acceptance", new JsonObject()).then().statusCode(200).body("state", is("ACCEPTED"));

        World.awaitState(World.read(request).getString("placement"), "CONFIRMED");
        assertProblem(
                As.clara().header("If-Match", "\"1\"").body("{}").post("/seat-offers/" + offer + "/decline"),
                409,
                "wrong-state");
    }

    @Test
    void declinedSeatGoesBackAndIsOfferedToTheNext() throws SQLException {
        var world = full();
        var next = waiting();
        var first = waiting();
        asked(first, 10);
        world.open(1);
        look();
        var placement = World.read(first).getString("placement");

        answer(offered(first), "decline", new JsonObject().put("reason", "Another time suits better."))
                .then()
                .statusCode(200)
                .body("state", is("DECLINED"))
                .body("reason", is("Another time suits better."));

        await().atMost(PATIENCE).until(() -> offered(next) != null);
        Peers.server().verify(postRequestedFor(urlPathEqualTo("/placements/" + placement + "/release")));
        await().atMost(PATIENCE).until(() -> !placement.equals(World.read(first).getString("placement")));
        assertThat(offered(first)).isNull();
    }

    /** What was recommended while all was full is not the week that is held. */
    @Test
    void anotherWeekIsNotTakenWhileASeatIsOffered() {
        var world = full();
        var request = waiting();
        world.open(1);
        look();

        assertProblem(
                        As.anew(As.clara())
                                .body("{\"option\":1}")
                                .post("/placement-requests/" + request + "/acceptances"),
                        409,
                        "conflict")
                .body("code", is("SEAT_OFFERED"));

        assertThat(World.read(request).getString("status")).isEqualTo("RECOMMENDED");
        assertThat(offered(request)).isNotNull();
    }

    @Test
    void whoIsGivenJustTheOfferedWeekTakesTheOffer() {
        var world = full();
        world.open(1);
        var request = waiting();
        look();
        var offer = offered(request);
        assertThat(offer).isNotNull();

        var placement = World.accept(request);

        assertThat(offers("ACCEPTED").getList("items.id")).contains(offer);
        World.awaitState(placement, "CONFIRMED");
    }

    @Test
    void offerThatNobodyAnswersExpires() throws SQLException {
        var world = full();
        var request = waiting();
        world.open(1);
        look();
        var offer = offered(request);

        Queue.execute(
                database, "UPDATE scheduled_tasks SET execution_time = now() WHERE task_instance = '" + offer + "'");

        await().atMost(PATIENCE)
                .until(() -> offers("EXPIRED").getList("items.id").contains(offer));
        assertProblem(answer(offer, "acceptance", new JsonObject()), 412, "stale");
    }

    @Test
    void changedAvailabilityIsLookedAtThoughNoSeatWasFreed() throws SQLException {
        var world = full();
        world.open(1);
        look();
        var newcomer = waiting();
        var snapshot =
                World.snapshot(SITE).put("availability", new JsonArray().add(World.slot("MO", "08:00", "09:00")));
        var request = World.recommended(snapshot);
        look();
        World.askAnew(request, snapshot.put("availability", new JsonArray()));

        look();

        assertThat(offered(request)).isNotNull();
        assertThat(offered(newcomer)).isNull();
    }

    @Test
    void answersNeedTheVersionAndOtherSitesOffersAreAsIfMissing() throws SQLException {
        var world = full();
        var request = waiting();
        world.open(1);
        look();
        var offer = offered(request);

        assertProblem(
                As.clara().body("{}").post("/seat-offers/" + offer + "/acceptance"), 428, "precondition-required");
        assertProblem(As.carl().get("/seat-offers?site=harbor"), 404, "not-found");
        assertProblem(answer(World.id(), "acceptance", new JsonObject()), 404, "not-found");
    }
}
