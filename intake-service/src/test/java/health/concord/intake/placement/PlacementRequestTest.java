package health.concord.intake.placement;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementRequestTest {

    @Inject
    Store store;

    @Test
    void snapshotHoldsWhatTheRecordsSay() {
        Journey episode = Journey.assessed();
        episode.consent();
        Api.as("clara")
                .create(episode.path("responses"), Bodies.phq9(2, 0))
                .then()
                .statusCode(201);
        Api.as("clara")
                .create(episode.path("responses"), Bodies.cssrs("yn---n-"))
                .then()
                .statusCode(201);
        Api.as("clara")
                .put(episode.path("profile"), Bodies.profile(Bodies.factor("privacyNeed", 2)))
                .then()
                .statusCode(200);

        UUID request = episode.requestPlacement();

        assertThat(store.sentAbout(request)).hasSize(1);
        Store.Sent sent = store.sentAbout(request).getFirst();
        assertThat(sent.type() + " " + sent.receiver()).isEqualTo("placement.requested MATCHING");
        assertThat(sent.data().path("request").asText()).isEqualTo(request.toString());
        JsonNode snapshot = sent.data().path("snapshot");
        assertThat(snapshot.path("client").asText()).isEqualTo(episode.client().toString());
        assertThat(snapshot.path("episode").asText()).isEqualTo(episode.id().toString());
        assertThat(snapshot.path("site").asText()).isEqualTo("harbor");
        assertThat(snapshot.path("asOf").asText()).isEqualTo("2026-03-02T09:00:00-05:00");
        assertThat(snapshot.path("age").asInt()).isEqualTo(34);
        assertThat(snapshot.path("levelOfCare").asText()).isEqualTo("2.1");
        assertThat(snapshot.path("clientLabel").asText()).isEqualTo("Jordan R.");
        assertThat(snapshot.path("maxWaitDays").asInt()).isEqualTo(14);
        assertThat(snapshot.path("program").toString())
                .isEqualTo("{\"hoursPerWeek\":9,\"daysPerWeek\":3,\"minutesPerDay\":180}");
        assertThat(snapshot.path("safety").toString()).isEqualTo("{\"hold\":false,\"cssrs\":\"low\",\"phq9Item9\":0}");
        assertThat(snapshot.path("consent").toString()).isEqualTo("{\"part2\":true}");
        assertThat(snapshot.path("instruments").toString())
                .isEqualTo("[{\"code\":\"phq-9\",\"score\":16,\"band\":\"moderately-severe\",\"on\":\"2026-03-01\"}]");
        assertThat(snapshot.path("factors").get(0).path("value").asInt()).isEqualTo(2);
        assertThat(snapshot.path("diagnoses").toString()).isEqualTo("[\"F10.20\",\"F33.1\"]");
        assertThat(snapshot.path("preferences").path("format").asInt()).isEqualTo(1);
        assertThat(snapshot.path("availability").get(1).path("day").asText()).isEqualTo("WE");
        assertThat(episode.stage()).isEqualTo("WAITING");
    }

    @Test
    void requestIsKeptAsSent() {
        Journey episode = Journey.assessed();
        UUID request = episode.requestPlacement();

        Api.as("clara")
                .get(episode.path("placement-requests"))
                .then()
                .statusCode(200)
                .body("items.id", contains(request.toString()))
                .body("items[0].snapshot.levelOfCare", equalTo("2.1"))
                .body("items[0].requestedBy", equalTo("ines"));
        assertThat(store.auditOf(request)).containsExactly("placement.requested");
    }

    @Test
    void levelOfCareComesFirst() {
        assertProblem(
                        Api.as("ines").create(Journey.inIntake().path("placement-requests"), Bodies.placement()),
                        422,
                        "refused")
                .body("code", equalTo("LEVEL_OF_CARE_NEEDED"));
    }

    @Test
    void answerSaysWhatStandsInTheWayAndSendsAllTheSame() {
        Journey episode = Journey.assessed();
        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);

        Response sent = Api.as("ines").create(episode.path("placement-requests"), Bodies.placement());

        sent.then()
                .statusCode(202)
                .body("notices", contains("SAFETY_HOLD", "CONSENT_MISSING"))
                .body("snapshot.safety.hold", equalTo(true))
                .body("snapshot.consent.part2", equalTo(false));
        assertThat(store.sentAbout(UUID.fromString(sent.path("id")))).hasSize(1);
    }

    @Test
    void adolescentsHaveTheirHoursAndTheirGuardian() {
        Journey episode = Journey.minor().decided("2.1");
        Response without = Api.as("ines").create(episode.path("placement-requests"), Bodies.placement());
        without.then()
                .statusCode(202)
                .body("snapshot.age", equalTo(15))
                .body("snapshot.program.hoursPerWeek", equalTo(6))
                .body("snapshot.program.minutesPerDay", equalTo(120))
                .body("snapshot.consent.guardian", equalTo(false))
                .body("notices", contains("CONSENT_MISSING", "GUARDIAN_CONSENT_MISSING"));

        Map<String, Object> consent = Bodies.consent();
        Map<String, Object> guardian = Bodies.signature();
        guardian.put("relationship", "mother");
        consent.put("guardianSignature", guardian);
        Api.as("ines")
                .create("/clients/" + episode.client() + "/consents", consent)
                .then()
                .statusCode(201);

        Api.as("ines")
                .create(episode.path("placement-requests"), Bodies.placement())
                .then()
                .statusCode(202)
                .body("notices", empty())
                .body("snapshot.consent.guardian", equalTo(true));
    }

    @Test
    void ownHoursGoBeforeTheDefaults() {
        Map<String, Object> body = Bodies.placement();
        body.put("program", Bodies.of("hoursPerWeek", 12));
        body.put("keepApart", Bodies.list("token-1"));
        Journey episode = Journey.assessed();

        Api.as("ines")
                .create(episode.path("placement-requests"), body)
                .then()
                .statusCode(202)
                .body("snapshot.program.hoursPerWeek", equalTo(12))
                .body("snapshot.program.daysPerWeek", equalTo(3))
                .body("snapshot.keepApart", contains("token-1"));
        Api.as("ines").get("/episodes/" + episode.id()).then().body("hoursPerWeek", equalTo(12));
    }

    @Test
    void confirmationPlacesAndFailureOfItWaitsAgain() {
        Journey episode = Journey.waiting();
        UUID placement = UUID.randomUUID();

        outcome("placement.confirmed", placement, 1, episode).then().statusCode(202);
        Api.as("sam")
                .get("/episodes/" + episode.id())
                .then()
                .body("stage", equalTo("PLACED"))
                .body("placement", equalTo(placement.toString()));

        outcome("placement.failed", UUID.randomUUID(), 1, episode).then().statusCode(202);
        assertThat(episode.stage()).isEqualTo("PLACED");

        outcome("placement.failed", placement, 2, episode).then().statusCode(202);
        Api.as("ines")
                .get("/episodes/" + episode.id())
                .then()
                .body("stage", equalTo("WAITING"))
                .body("history[-1].reason", equalTo("placement failed: NO_SEAT"));
    }

    @Test
    void whoeverIsPlacedStaysSoWhileAnotherWeekIsAsked() {
        Journey episode = Journey.waiting();
        outcome("placement.confirmed", UUID.randomUUID(), 1, episode).then().statusCode(202);

        episode.requestPlacement();

        assertThat(episode.stage()).isEqualTo("PLACED");
    }

    @Test
    void lowerLevelWhilePlacedIsAStepDown() {
        Journey episode = Journey.waiting();
        outcome("placement.confirmed", UUID.randomUUID(), 1, episode).then().statusCode(202);

        episode.decided("1.0");

        assertThat(episode.stage()).isEqualTo("STEPPED_DOWN");
        episode.requestPlacement();
        assertThat(episode.stage()).isEqualTo("WAITING");
    }

    @Test
    void timesAreInOrder() {
        Map<String, Object> body = Bodies.placement();
        body.put("availability", Bodies.list(Bodies.of("day", "MO", "from", "17:00", "to", "09:00")));

        assertInvalid(Api.as("ines").create(Journey.assessed().path("placement-requests"), body), "availability[0].to");
    }

    private static Response outcome(String type, UUID placement, int version, Journey episode) {
        return Api.service("scheduling").post("/events", """
                        {"id":"%s","type":"%s","occurredAt":"2026-03-03T09:00:00-05:00",
                         "aggregate":{"type":"placement","id":"%s","version":%d},"site":"harbor",
                         "data":{"placement":"%s","client":"%s","episode":"%s","seats":[],"reason":"NO_SEAT"}}""".formatted(
                        UUID.randomUUID(), type, placement, version, placement, episode.client(), episode.id()));
    }
}
