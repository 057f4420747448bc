package health.concord.matching.placement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The process against every way scheduling can answer. */
@QuarkusTest
class PlacementProcessTest {

    private static final String OK =
            "{\"placement\":\"00000000-0000-0000-0000-000000000001\",\"state\":\"HELD\",\"more\":1}";

    private World world;
    private JsonObject snapshot;
    private String request;
    private String placement;

    @BeforeEach
    void recommended() {
        Peers.reset();
        world = World.at("harbor");
        snapshot = World.snapshot("harbor");
        request = World.recommended(snapshot);
        placement = World.read(request).getString("placement");
    }

    private String path(String step) {
        return "/placements/" + placement + "/" + step;
    }

    private static List<String> states(io.restassured.path.json.JsonPath view) {
        return view.getList("history.to", String.class);
    }

    @Test
    void holdEnrolmentAndConfirmationLeadToConfirmed() {
        World.accept(request);

        var view = World.awaitState(placement, "CONFIRMED");

        assertThat(states(view)).containsExactly("RECOMMENDED", "ACCEPTED", "HOLDING", "ENROLLING", "CONFIRMED");
        Peers.server()
                .verify(
                        1,
                        putRequestedFor(urlPathEqualTo(path("hold")))
                                .withRequestBody(matchingJsonPath("$.site", equalTo("harbor")))
                                .withRequestBody(matchingJsonPath("$.client"))
                                .withRequestBody(matchingJsonPath("$.episode"))
                                .withRequestBody(matchingJsonPath("$.startsOn"))
                                .withRequestBody(matchingJsonPath("$.parts[?(@.kind=='GROUP')].series"))
                                .withRequestBody(matchingJsonPath("$.parts[?(@.kind=='INDIVIDUAL')].slot.day")));
        Peers.server().verify(1, postRequestedFor(urlPathEqualTo(path("enrolment"))));
        Peers.server().verify(1, postRequestedFor(urlPathEqualTo(path("confirmation"))));
        Peers.server().verify(0, postRequestedFor(urlPathEqualTo(path("release"))));
    }

    @Test
    void confirmedPlacementCountsInTheCaseload() {
        int before = caseload();
        World.accept(request);
        World.awaitState(placement, "CONFIRMED");

        assertThat(caseload()).isEqualTo(before + 1);
    }

    private int caseload() {
        return As.ada().get("/therapists/" + world.therapist).then().extract().path("caseload");
    }

    @Test
    void seatTakenMeanwhileReleasesFailsAndRecommendsAnew() {
        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(Peers.problem(409, "no-seat", null)));
        World.accept(request);

        var view = World.awaitState(placement, "FAILED");

        assertThat(view.getString("failure")).isEqualTo("NO_SEAT");
        assertThat(states(view)).containsExactly("RECOMMENDED", "ACCEPTED", "HOLDING", "RELEASING", "FAILED");
        Peers.server()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(path("release")))
                                .withRequestBody(matchingJsonPath("$.reason", equalTo("NO_SEAT"))));
        World.awaitStatus(request, "RECOMMENDED");
        assertThat(World.read(request).getString("placement")).isNotEqualTo(placement);
    }

    /** What was never held nobody else tells of. */
    @Test
    void intakeIsToldOfAHoldThatWasRefused() {
        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(Peers.problem(409, "no-seat", null)));
        Peers.server().stubFor(post(urlPathEqualTo(path("release"))).willReturn(Peers.problem(404, "not-found", null)));
        World.accept(request);
        World.awaitState(placement, "FAILED");

        var told = postRequestedFor(urlPathEqualTo("/events"))
                .withRequestBody(matchingJsonPath("$.type", equalTo("placement.failed")))
                .withRequestBody(matchingJsonPath("$.aggregate.id", equalTo(placement)))
                .withRequestBody(matchingJsonPath("$.data.placement", equalTo(placement)))
                .withRequestBody(matchingJsonPath("$.data.reason", equalTo("NO_SEAT")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Peers.server().findAll(told).size() == 1);
    }

    @Test
    void timeTakenMeanwhileFailsWithThatReason() {
        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(Peers.problem(409, "time-conflict", null)));
        World.accept(request);

        assertThat(World.awaitState(placement, "FAILED").getString("failure")).isEqualTo("TIME_CONFLICT");
    }

    @Test
    void expiredHoldFailsWithItsCode() {
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("enrolment")))
                        .willReturn(Peers.problem(409, "wrong-state", "HOLD_EXPIRED")));
        World.accept(request);

        assertThat(World.awaitState(placement, "FAILED").getString("failure")).isEqualTo("HOLD_EXPIRED");
    }

    @Test
    void safetyHoldAtSchedulingFailsWithThatReason() {
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("enrolment")))
                        .willReturn(Peers.problem(422, "refused", "SAFETY_HOLD")));
        World.accept(request);

        assertThat(World.awaitState(placement, "FAILED").getString("failure")).isEqualTo("SAFETY_HOLD");
    }

    @Test
    void refusalAtConfirmationGivesTheSeatsBack() {
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("confirmation")))
                        .willReturn(Peers.problem(409, "time-conflict", null)));
        World.accept(request);

        World.awaitState(placement, "FAILED");
        Peers.server().verify(1, postRequestedFor(urlPathEqualTo(path("release"))));
    }

    @Test
    void faultsAreTriedAgainUntilTheStepSucceeds() {
        Peers.server()
                .stubFor(put(urlPathEqualTo(path("hold")))
                        .inScenario("faults")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withStatus(500))
                        .willSetStateTo("again"));
        Peers.server()
                .stubFor(put(urlPathEqualTo(path("hold")))
                        .inScenario("faults")
                        .whenScenarioStateIs("again")
                        .willReturn(aResponse()
                                .withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER))
                        .willSetStateTo("well"));
        Peers.server()
                .stubFor(put(urlPathEqualTo(path("hold")))
                        .inScenario("faults")
                        .whenScenarioStateIs("well")
                        .willReturn(okJson(OK)));
        World.accept(request);

        var view = World.awaitState(placement, "CONFIRMED");

        assertThat(states(view)).containsExactly("RECOMMENDED", "ACCEPTED", "HOLDING", "ENROLLING", "CONFIRMED");
        assertThat(view.getInt("attempts")).isZero();
        assertThat(view.getString("problem")).isNull();
    }

    @Test
    void whatIsStuckIsShownWithTheReason() {
        Peers.server()
                .stubFor(
                        put(urlPathEqualTo(path("hold"))).willReturn(aResponse().withStatus(503)));
        World.accept(request);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> World.placement(placement).getInt("attempts") >= 1);
        As.clara()
                .get("/placements?stuck=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(placement))
                .body("items.find{it.id=='" + placement + "'}.state", is("HOLDING"))
                .body("items.find{it.id=='" + placement + "'}.problem", is("Scheduling answered with 503."));
        As.carl()
                .get("/placements?stuck=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(placement)));

        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(okJson(OK)));
        World.awaitState(placement, "CONFIRMED");
        As.clara().get("/placements?stuck=true&limit=200").then().body("items.id", not(hasItem(placement)));
    }

    @Test
    void refusedReleaseStaysVisibleAndIsTriedAgain() {
        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(Peers.problem(409, "no-seat", null)));
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("release")))
                        .inScenario("release")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withStatus(500))
                        .willSetStateTo("refuses"));
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("release")))
                        .inScenario("release")
                        .whenScenarioStateIs("refuses")
                        .willReturn(Peers.problem(409, "wrong-state", null))
                        .willSetStateTo("well"));
        Peers.server()
                .stubFor(post(urlPathEqualTo(path("release")))
                        .inScenario("release")
                        .whenScenarioStateIs("well")
                        .willReturn(okJson(OK)));
        World.accept(request);

        World.awaitState(placement, "FAILED");
        Peers.server().verify(3, postRequestedFor(urlPathEqualTo(path("release"))));
    }

    @Test
    void whatSchedulingNeverHeldIsAsGoodAsReleased() {
        Peers.server().stubFor(put(urlPathEqualTo(path("hold"))).willReturn(Peers.problem(400, "invalid", null)));
        Peers.server().stubFor(post(urlPathEqualTo(path("release"))).willReturn(Peers.problem(404, "not-found", null)));
        World.accept(request);

        assertThat(World.awaitState(placement, "FAILED").getString("failure")).isEqualTo("INVALID");
    }

    @Test
    void safetyHoldStopsWhatIsUnderWay() {
        Peers.server()
                .stubFor(
                        put(urlPathEqualTo(path("hold"))).willReturn(aResponse().withStatus(503)));
        World.accept(request);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> World.placement(placement).getString("state").equals("HOLDING"));

        World.safetyHeld(snapshot.getString("client"));

        var view = World.awaitState(placement, "FAILED");
        assertThat(view.getString("failure")).isEqualTo("SAFETY_HOLD");
        assertThat(states(view)).doesNotContain("CONFIRMED");
        // Whoever drives it may release, and scheduling takes that as one.
        Peers.server().verify(moreThanOrExactly(1), postRequestedFor(urlPathEqualTo(path("release"))));
        World.awaitStatus(request, "HELD");
    }

    @Test
    void endedPlacementGivesItsSeatsBack() {
        World.accept(request);
        World.awaitState(placement, "CONFIRMED");
        int before = caseload();
        var etag = As.clara().get("/placements/" + placement).header("ETag");

        As.clara()
                .header("If-Match", etag)
                .body("{\"reason\":\"Program completed.\"}")
                .post("/placements/" + placement + "/end")
                .then()
                .statusCode(200)
                .body("state", is("ENDED"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !World.placement(placement).getBoolean("releasePending"));
        Peers.server().verify(1, postRequestedFor(urlPathEqualTo(path("release"))));
        assertThat(caseload()).isEqualTo(before - 1);
    }

    @Test
    void endNeedsTheVersionAndTheRightState() {
        var end = "{\"reason\":\"Program completed.\"}";

        assertProblem(As.clara().body(end).post("/placements/" + placement + "/end"), 428, "precondition-required");
        assertProblem(
                As.clara().header("If-Match", "\"99\"").body(end).post("/placements/" + placement + "/end"),
                412,
                "stale");
        var etag = As.clara().get("/placements/" + placement).header("ETag");
        assertProblem(
                As.clara().header("If-Match", etag).body(end).post("/placements/" + placement + "/end"),
                409,
                "wrong-state");
        assertProblem(
                As.carl().header("If-Match", etag).body(end).post("/placements/" + placement + "/end"),
                404,
                "not-found");
    }

    @Test
    void listsGoByStateAndPage() {
        World.accept(request);
        World.awaitState(placement, "CONFIRMED");

        As.clara()
                .get("/placements?state=CONFIRMED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(placement));
        String next = As.clara()
                .get("/placements?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        As.clara().get("/placements?limit=1&after=" + next).then().statusCode(200);
    }
}
