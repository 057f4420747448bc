package health.concord.matching.fit;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutcomesTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    DataSource database;

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    private static JsonObject score(JsonObject snapshot, String instrument, double score, int daysAgo) {
        return new JsonObject()
                .put("site", "harbor")
                .put("client", snapshot.getString("client"))
                .put("episode", snapshot.getString("episode"))
                .put("instrument", instrument)
                .put("score", score)
                .put("on", TODAY.minusDays(daysAgo).toString());
    }

    private static Response put(String id, JsonObject body) {
        return As.clara().body(body.encode()).put("/outcomes/" + id);
    }

    private static String placed(JsonObject snapshot) {
        var placement = World.accept(World.recommended(snapshot));
        World.awaitState(placement, "CONFIRMED");
        return placement;
    }

    @Test
    void aPlacementThatDoesNotWorkIsSuggestedForReviewUntilItDoes() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var placement = placed(snapshot);
        var last = World.id();
        put(World.id(), score(snapshot, "phq-9", 18, 40)).then().statusCode(201);
        put(last, score(snapshot, "phq-9", 17, 1)).then().statusCode(201);
        put(World.id(), score(snapshot, "alliance", 4, 1)).then().statusCode(201);

        var found = "items.find{it.placement=='" + placement + "'}";
        As.clara()
                .get("/placements/reviews?site=harbor&limit=200")
                .then()
                .statusCode(200)
                .body(found + ".clientLabel", is("Jordan R."))
                .body(found + ".signals.code", contains("ALLIANCE_LOW", "NO_CHANGE"));
        As.carl()
                .get("/placements/reviews?limit=200")
                .then()
                .statusCode(200)
                .body("items.placement", not(hasItem(placement)));

        // Corrected: much better, and the bond grew.
        As.clara()
                .header("If-Match", "\"0\"")
                .body(score(snapshot, "phq-9", 6, 1).encode())
                .put("/outcomes/" + last)
                .then()
                .statusCode(200);
        put(World.id(), score(snapshot, "alliance", 9, 0)).then().statusCode(201);
        As.clara()
                .get("/placements/reviews?site=harbor&limit=200")
                .then()
                .body("items.placement", not(hasItem(placement)));
    }

    @Test
    void intakesEventsCountAndOnlyOnce() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        placed(snapshot);
        var id = World.id();
        var data = score(snapshot, "phq-9", 8, 1).put("startScore", 20);
        var event = World.event("outcome.scored", "outcome", id, "harbor", data);

        World.send(event);
        World.send(event);

        As.clara()
                .get("/outcomes?episode=" + snapshot.getString("episode"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(id))
                .body("items[0].startScore", is(20));
        As.clara()
                .get("/therapists/" + world.therapist + "/outcomes")
                .then()
                .statusCode(200)
                .body("leastCases", is(15))
                .body("domains[0].domain", is("depression"))
                .body("domains[0].cases", is(1))
                .body("domains[0].verdict", is("UNKNOWN"))
                .body("domains[0].mean", nullValue());
    }

    @Test
    void eventsOfInstrumentsThatSayNothingArePassedOver() {
        var snapshot = World.snapshot("harbor");
        var id = World.id();

        World.send(World.event("outcome.scored", "outcome", id, "harbor", score(snapshot, "shoe-size", 43, 1)));

        assertProblem(As.clara().get("/outcomes/" + id), 404, "not-found");
    }

    /** Sixteen cases that went better than expected: the record says so, and the next person is matched by it. */
    @Test
    void aRecordOfEnoughCasesWeighsInTheNextRecommendation() throws SQLException {
        var world = World.at("harbor");
        var before = World.snapshot("harbor");
        placed(before);
        cases(UUID.fromString(world.therapist), UUID.fromString(world.groups.getFirst()), 15);
        put(World.id(), score(before, "phq-9", 3, 1).put("startScore", 20))
                .then()
                .statusCode(201);

        As.ada()
                .get("/therapists/" + world.therapist + "/outcomes")
                .then()
                .body("domains.find{it.domain=='depression'}.cases", is(16))
                .body("domains.find{it.domain=='depression'}.verdict", is("EFFECTIVE"));
        As.ada()
                .get("/groups/" + world.groups.getFirst() + "/outcomes")
                .then()
                .statusCode(200)
                .body("domains.find{it.domain=='depression'}.verdict", is("EFFECTIVE"));
        var next = World.read(World.recommended(World.snapshot("harbor")));
        assertThat(next.getList("recommendation.options[0].for.rule", String.class))
                .contains("S-EFFECTIVE", "S-GROUP-EFFECTIVE");
    }

    private void cases(UUID therapist, UUID group, int count) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO outcome_case (episode, instrument, domain,"
                        + " start_score, last_score, last_on, therapists, groups)"
                        + " VALUES (?, 'phq-9', 'depression', 20, 4, current_date, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setArray(2, connection.createArrayOf("uuid", new Object[] {therapist}));
                insert.setArray(3, connection.createArrayOf("uuid", new Object[] {group}));
                insert.executeUpdate();
            }
        }
    }

    @Test
    void badScoresAreNamedAndNothingIsStored() {
        var snapshot = World.snapshot("harbor");
        var id = World.id();
        assertInvalid(put(id, score(snapshot, "shoe-size", 43, 1)), "instrument");
        assertInvalid(put(id, score(snapshot, "phq-9", 28, 1)), "score");
        assertInvalid(put(id, score(snapshot, "phq-9", 3, 1).put("startScore", 30)), "startScore");
        assertInvalid(put(id, score(snapshot, "phq-9", -1, 1)), "score");
        assertInvalid(put(id, score(snapshot, "phq-9", 3, -5)), "on");
        assertInvalid(put(id, score(snapshot, "phq-9", 3, 1).put("site", "atlantis")), "site");
        assertProblem(As.clara().get("/outcomes/" + id), 404, "not-found");
    }

    @Test
    void aCorrectionNeedsTheVersionAndKeepsTheEpisode() {
        var snapshot = World.snapshot("harbor");
        var id = World.id();
        put(id, score(snapshot, "gad-7", 12, 3)).then().statusCode(201);

        assertProblem(put(id, score(snapshot, "gad-7", 11, 3)), 428, "precondition-required");
        assertInvalid(
                As.clara()
                        .header("If-Match", "\"0\"")
                        .body(score(World.snapshot("harbor"), "gad-7", 11, 3).encode())
                        .put("/outcomes/" + id),
                "episode");
        assertProblem(As.carl().get("/outcomes/" + id), 404, "not-found");
    }
}
