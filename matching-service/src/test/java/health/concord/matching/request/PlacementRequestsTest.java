package health.concord.matching.request;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.WireMock;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementRequestsTest {

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    @Test
    void requestIsMatchedToAWholeWeekWithItsReasons() {
        var world = World.at("harbor");

        var answer = World.read(World.recommended(World.snapshot("harbor")));

        assertThat(answer.getString("recommendation.ruleSet")).isEqualTo("2026-04");
        assertThat(answer.getString("recommendation.direction")).isEqualTo("COMBINED");
        assertThat(answer.getString("recommendation.inputHash")).hasSize(64);
        assertThat(answer.getInt("recommendation.options[0].week.minutes")).isEqualTo(600);
        assertThat(answer.getList("recommendation.options[0].parts.group", String.class))
                .containsAll(world.groups);
        assertThat(answer.getString("recommendation.options[0].parts[0].therapist"))
                .isEqualTo(world.therapist);
        assertThat(answer.getString("recommendation.options[0].parts[0].slots[0].from"))
                .isEqualTo("11:00");
        assertThat(answer.getString("recommendation.shortfall")).isNull();
        assertThat(answer.getList("recommendation.options[0].warnings.code", String.class))
                .doesNotContain("UNITS_UNKNOWN");
    }

    @Test
    void scoreIsTheSumOfItsReasons() {
        World.at("harbor");

        var answer = World.read(World.recommended(World.snapshot("harbor")));

        assertThat(decimal(answer.get("recommendation.options[0].score")))
                .isEqualByComparingTo(sum(answer.getList("recommendation.options[0].for"))
                        .subtract(sum(answer.getList("recommendation.options[0].against"))));
    }

    private static BigDecimal sum(List<Map<String, Object>> reasons) {
        return reasons.stream().map(reason -> decimal(reason.get("weight"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(String.valueOf(number));
    }

    @Test
    void crisisIsHeldAndNobodyIsAsked() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonObject("safety").put("cssrs", "high");

        var answer = World.awaitStatus(World.request(snapshot), "HELD");

        assertThat(answer.getList("recommendation.holds.code", String.class)).containsExactly("SAFETY_HOLD");
        assertThat(answer.getList("recommendation.options")).isEmpty();
        assertThat(answer.getString("placement")).isNull();
        Peers.server().verify(0, WireMock.getRequestedFor(WireMock.urlPathEqualTo("/openings")));
    }

    @Test
    void requestWaitsWhileSchedulingIsAwayAndIsMatchedWhenItComesBack() {
        var world = World.at("harbor");
        Peers.openingsAnswer(WireMock.aResponse().withStatus(503));
        var id = World.request(World.snapshot("harbor"));

        await().atMost(Duration.ofSeconds(20)).until(() -> World.read(id).getString("problem") != null);
        assertThat(World.read(id).getString("status")).isEqualTo("WAITING_FOR_OPENINGS");
        assertThat(World.read(id).getString("problem")).startsWith("Scheduling");
        As.clara()
                .get("/placement-requests?status=WAITING_FOR_OPENINGS&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));

        Peers.reset();
        world.open(3);
        World.awaitStatus(id, "RECOMMENDED");
        assertThat(World.read(id).getString("problem")).isNull();
    }

    @Test
    void billingAwayIsShownAndStopsNothing() {
        World.at("harbor");
        Peers.server()
                .stubFor(WireMock.get(WireMock.urlPathMatching("/clients/.*/units-left"))
                        .atPriority(1)
                        .willReturn(WireMock.aResponse().withStatus(500)));

        var answer = World.read(World.recommended(World.snapshot("harbor")));

        assertThat(answer.getList("recommendation.options[0].warnings.code", String.class))
                .contains("UNITS_UNKNOWN");
    }

    @Test
    void fewUnitsSayWhenTheyEnd() {
        World.at("harbor");
        Peers.server()
                .stubFor(WireMock.get(WireMock.urlPathMatching("/clients/.*/units-left"))
                        .atPriority(1)
                        .willReturn(WireMock.okJson("{\"payer\":{\"name\":\"Blue\"},\"units\":4,\"until\":null}")));

        var answer = World.read(World.recommended(World.snapshot("harbor")));

        assertThat(answer.getList("recommendation.options[0].warnings.code", String.class))
                .contains("UNITS_EXHAUST");
        assertThat(answer.getString("recommendation.options[0].warnings.find{it.code=='UNITS_EXHAUST'}.on"))
                .isNotNull();
    }

    @Test
    void fullGroupsTellTheWaitlist() {
        var world = World.at("harbor");
        world.open(0);

        var answer = World.read(World.recommended(World.snapshot("harbor")));

        assertThat(answer.getString("recommendation.shortfall.code")).isEqualTo("HOURS_SHORTFALL");
        assertThat(answer.getInt("recommendation.excluded.find{it.group=='" + world.groups.getFirst() + "'}.position"))
                .isEqualTo(3);
        assertThat(answer.getString("recommendation.excluded.find{it.group=='" + world.groups.getFirst() + "'}.code"))
                .isEqualTo("NO_SEAT");
    }

    @Test
    void safetyHoldTakesTheRecommendationBackAndItsEndBringsItAgain() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var id = World.recommended(snapshot);
        var placement = World.read(id).getString("placement");

        var hold = World.safetyHeld(snapshot.getString("client"));

        World.awaitStatus(id, "HELD");
        assertThat(World.placement(placement).getString("state")).isEqualTo("SUPERSEDED");

        World.safetyReleased(hold, snapshot.getString("client"));
        World.awaitStatus(id, "RECOMMENDED");
    }

    @Test
    void aNewerRequestOfTheEpisodeTakesThePlaceOfTheFirst() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var first = World.recommended(snapshot);

        var second = World.recommended(snapshot);

        assertThat(World.read(first).getString("status")).isEqualTo("SUPERSEDED");
        As.clara()
                .get("/placement-requests?episode=" + snapshot.getString("episode"))
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(first, second));
    }

    @Test
    void theSameEventAgainDoesNothing() {
        World.at("harbor");
        var id = World.id();
        var snapshot = World.snapshot("harbor");
        var event = World.event(
                "placement.requested",
                "placement-request",
                id,
                "harbor",
                new JsonObject().put("request", id).put("snapshot", snapshot));
        World.send(event);
        var first = World.awaitStatus(id, "RECOMMENDED").getString("recommendation.id");

        World.send(event);

        assertThat(World.read(id).getString("recommendation.id")).isEqualTo(first);
    }

    @Test
    void eventWithAFactorNobodyKnowsIsMatchedAndSaysSo() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("factors").add(World.factor("shoeSize", 43));
        snapshot.put("somethingNew", 1);

        var answer = World.read(World.recommended(snapshot));

        assertThat(answer.getList("recommendation.notUnderstood", String.class)).containsExactly("shoeSize");
    }

    @Test
    void eventWithoutASnapshotIsRefused() {
        var event = World.event(
                "placement.requested",
                "placement-request",
                World.id(),
                "harbor",
                new JsonObject().put("request", World.id()));

        assertProblem(As.intake().body(event.encode()).post("/events"), 400, "invalid");
    }

    @Test
    void eventWithAnUnusableSnapshotNamesTheField() {
        var snapshot = World.snapshot("harbor").put("age", 400);
        var event = World.event(
                "placement.requested",
                "placement-request",
                World.id(),
                "harbor",
                new JsonObject().put("request", World.id()).put("snapshot", snapshot));

        assertProblem(As.intake().body(event.encode()).post("/events"), 400, "invalid")
                .body("errors.field", hasItem("data.snapshot.age"));
    }

    @Test
    void servicesMayAskByCall() {
        World.at("harbor");
        var id = World.id();
        As.anew(As.intake())
                .body(new JsonObject()
                        .put("id", id)
                        .put("snapshot", World.snapshot("harbor"))
                        .encode())
                .post("/placement-requests")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/placement-requests/" + id))
                .body("status", is("WAITING_FOR_OPENINGS"))
                .body("recommendation", nullValue());
        World.awaitStatus(id, "RECOMMENDED");

        assertProblem(
                As.anew(As.intake())
                        .body(new JsonObject()
                                .put("id", id)
                                .put("snapshot", World.snapshot("harbor"))
                                .encode())
                        .post("/placement-requests"),
                409,
                "conflict");
    }

    @Test
    void otherSitesSeeNothing() {
        World.at("harbor");
        var id = World.recommended(World.snapshot("harbor"));

        var theirs = assertProblem(As.carl().get("/placement-requests/" + id), 404, "not-found")
                .extract()
                .asString();
        var missing = assertProblem(As.carl().get("/placement-requests/" + World.id()), 404, "not-found")
                .extract()
                .asString();
        assertThat(theirs).isEqualTo(missing);
        As.carl().get("/placement-requests?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void peopleToBeKeptApartAreNotOfferedTheSameGroupAndNotToldWhy() {
        var world = World.at("harbor");
        var first = World.snapshot("harbor").put("keepApart", new JsonArray().add("token-" + world.therapist));
        World.awaitState(World.accept(World.recommended(first)), "CONFIRMED");
        var second = World.snapshot("harbor").put("keepApart", new JsonArray().add("token-" + world.therapist));

        var answer = World.read(World.recommended(second));

        var refused = answer.getMap("recommendation.excluded.find{it.group=='" + world.groups.getFirst() + "'}");
        assertThat(refused).containsEntry("rule", "NOT_AVAILABLE").containsEntry("text", "Not available.");
        var closed = World.group("harbor", "SUPPORT", world.therapist);
        var again = World.read(World.recommended(World.snapshot("harbor")));
        var unscheduled = again.getMap("recommendation.excluded.find{it.group=='" + closed + "'}");
        assertThat(unscheduled)
                .containsEntry("rule", refused.get("rule"))
                .containsEntry("code", refused.get("code"))
                .containsEntry("text", refused.get("text"));
    }

    @Inject
    DataSource database;

    @Test
    void readingARecommendationIsOnTheTrail() throws SQLException {
        World.at("harbor");
        var id = World.recommended(World.snapshot("harbor"));

        As.clara().get("/placement-requests/" + id).then().statusCode(200);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT actor, details FROM audit_entry WHERE action = 'placement-request.read' AND subject_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            var entries = query.executeQuery();
            assertThat(entries.next()).isTrue();
            assertThat(entries.getString("actor")).isEqualTo("clara");
            assertThat(entries.getString("details")).doesNotContain("F33");
        }
    }
}
