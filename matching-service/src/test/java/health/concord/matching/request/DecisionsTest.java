package health.concord.matching.request;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsTest {

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    private static Response accept(String request, JsonObject body) {
        return As.anew(As.clara()).body(body.encode()).post("/placement-requests/" + request + "/acceptances");
    }

    private static Response override(String request, JsonArray parts) {
        return As.anew(As.clara())
                .body(new JsonObject()
                        .put("parts", parts)
                        .put("reason", "The client asks for it.")
                        .encode())
                .post("/placement-requests/" + request + "/overrides");
    }

    private static JsonObject seat(String group) {
        return new JsonObject().put("kind", "GROUP").put("group", group);
    }

    private static JsonObject hour(String therapist, String day, String from, String to) {
        return new JsonObject()
                .put("kind", "INDIVIDUAL")
                .put("therapist", therapist)
                .put("slot", World.slot(day, from, to));
    }

    @Test
    void acceptedOptionBecomesAPlacement() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var recommendation = World.read(request).getString("recommendation.id");

        var placement = accept(request, new JsonObject().put("option", 1).put("recommendation", recommendation))
                .then()
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/placements/" + World.read(request).getString("placement")))
                .body("state", is("ACCEPTED"))
                .body("option", is(1))
                .body("overridden", empty())
                .body("history.to", is(java.util.List.of("RECOMMENDED", "ACCEPTED")))
                .body("history[1].by", is("clara"))
                .extract()
                .path("id")
                .toString();

        assertThat(World.read(request).getString("status")).isEqualTo("ACCEPTED");
        World.awaitState(placement, "CONFIRMED");
        var ofRequest = As.clara().get("/placement-requests/" + request + "/placement");
        assertThat(ofRequest.jsonPath().getMap(""))
                .containsEntry("state", "CONFIRMED")
                .isEqualTo(As.clara().get("/placements/" + placement).jsonPath().getMap(""));
        assertProblem(As.carl().get("/placement-requests/" + request + "/placement"), 404, "not-found");
        assertProblem(As.clara().get("/placement-requests/" + World.id() + "/placement"), 404, "not-found");
    }

    @Test
    void sameAcceptanceAgainIsTheSameAnswer() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var key = World.id();

        var first = As.clara()
                .header("Idempotency-Key", key)
                .body("{\"option\":1}")
                .post("/placement-requests/" + request + "/acceptances");
        var again = As.clara()
                .header("Idempotency-Key", key)
                .body("{\"option\":1}")
                .post("/placement-requests/" + request + "/acceptances");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        World.awaitState(first.path("id"), "CONFIRMED");
    }

    @Test
    void secondDecisionIsRefused() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var placement = World.accept(request);

        assertProblem(accept(request, new JsonObject().put("option", 1)), 409, "wrong-state");
        World.awaitState(placement, "CONFIRMED");
    }

    @Test
    void optionThatIsNotThereIsRefused() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        assertInvalid(accept(request, new JsonObject().put("option", 77)), "option");
        assertThat(World.read(request).getString("status")).isEqualTo("RECOMMENDED");
    }

    @Test
    void optionOfAnOlderRecommendationIsRefused() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        assertProblem(
                accept(request, new JsonObject().put("option", 1).put("recommendation", World.id())), 409, "conflict");
    }

    @Test
    void nothingIsAcceptedWhileASafetyHoldStands() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var request = World.recommended(snapshot);
        World.safetyHeld(snapshot.getString("client"));

        assertProblem(accept(request, new JsonObject().put("option", 1)), 422, "refused")
                .body("code", is("SAFETY_HOLD"));
        assertProblem(override(request, new JsonArray().add(seat(World.id()))), 422, "refused")
                .body("code", is("SAFETY_HOLD"));
    }

    @Test
    void highRiskCannotBeOverridden() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonObject("safety").put("cssrs", "high");
        var request = World.request(snapshot);
        World.awaitStatus(request, "HELD");

        assertProblem(
                        override(request, new JsonArray().add(hour(world.therapist, "TU", "11:00", "12:00"))),
                        422,
                        "refused")
                .body("code", is("SAFETY_HOLD"));
        assertProblem(accept(request, new JsonObject().put("option", 1)), 409, "wrong-state");
    }

    @Test
    void medicalReviewMayBeSetAsideWithAReason() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("instruments")
                .add(new JsonObject().put("code", "cows").put("score", 14));
        var request = World.request(snapshot);
        World.awaitStatus(request, "HELD");

        var placement = override(request, new JsonArray().add(seat(world.groups.get(0))))
                .then()
                .statusCode(201)
                .body("overridden.rule", hasItem("H3"))
                .body("overridden.code", hasItem("MEDICAL_REVIEW"))
                .body("option", nullValue())
                .body("history[1].reason", is("The client asks for it."))
                .extract()
                .path("id")
                .toString();
        World.awaitState(placement, "CONFIRMED");
    }

    @Test
    void groupThatIsDeclinedMayBeChosenByHand() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("factors").add(World.factor("declinesGroup", true));
        var request = World.recommended(snapshot);
        assertThat(World.read(request).getString("recommendation.direction")).isEqualTo("INDIVIDUAL");

        var placement = override(
                        request,
                        new JsonArray()
                                .add(seat(world.groups.get(2)))
                                .add(hour(world.therapist, "TU", "11:00", "12:00")))
                .then()
                .statusCode(201)
                .body("overridden.rule", hasItem("H6"))
                .extract()
                .path("id")
                .toString();
        assertThat(World.awaitState(placement, "CONFIRMED").getList("parts.kind"))
                .hasSize(2);
    }

    @Test
    void fullGroupCannotBeOverridden() {
        var world = World.at("harbor");
        world.open(0);
        var request = World.recommended(World.snapshot("harbor"));

        assertProblem(override(request, new JsonArray().add(seat(world.groups.getFirst()))), 422, "refused")
                .body("code", is("NO_SEAT"));
        assertThat(World.read(request).getString("status")).isEqualTo("RECOMMENDED");
    }

    @Test
    void overrideNamesPartsThatMeanNothing() {
        var world = World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        assertInvalid(override(request, new JsonArray().add(seat(World.id()))), "parts[0].group");
        assertInvalid(
                override(request, new JsonArray().add(hour(World.id(), "TU", "11:00", "12:00"))), "parts[0].therapist");
        assertInvalid(
                override(
                        request,
                        new JsonArray()
                                .add(new JsonObject().put("kind", "INDIVIDUAL").put("therapist", world.therapist))),
                "parts[0].slot");
        assertInvalid(
                override(request, new JsonArray().add(hour(world.therapist, "TU", "12:00", "11:00"))),
                "parts[0].slot.to");
        assertInvalid(
                override(
                        request,
                        new JsonArray().add(seat(world.groups.getFirst()).put("series", World.id()))),
                "parts[0].series");
    }

    @Test
    void overrideWithTwoPartsAtOneTimeIsRefused() {
        var world = World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        assertProblem(
                override(
                        request,
                        new JsonArray()
                                .add(seat(world.groups.get(0)))
                                .add(hour(world.therapist, "MO", "09:30", "10:30"))),
                409,
                "time-conflict");
    }

    @Test
    void declineClosesTheRequest() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));
        var placement = World.read(request).getString("placement");

        As.anew(As.clara())
                .body("{\"reason\":\"The client moves away.\"}")
                .post("/placement-requests/" + request + "/declines")
                .then()
                .statusCode(201)
                .body("status", is("DECLINED"));

        assertThat(World.placement(placement).getString("state")).isEqualTo("DECLINED");
        assertThat(World.placement(placement).getString("history[1].reason")).isEqualTo("The client moves away.");
    }

    @Test
    void cliniciansOfOtherSitesDecideNothing() {
        World.at("harbor");
        var request = World.recommended(World.snapshot("harbor"));

        assertProblem(
                As.anew(As.carl()).body("{\"option\":1}").post("/placement-requests/" + request + "/acceptances"),
                404,
                "not-found");
    }
}
