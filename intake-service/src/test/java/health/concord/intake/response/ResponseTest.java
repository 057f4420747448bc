package health.concord.intake.response;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseTest {

    @Inject
    Store store;

    @Test
    void answersAreScoredWithTheInstrumentsVersion() {
        Journey episode = Journey.inIntake();

        String id = answer(episode, Bodies.phq9(2, 0))
                .body("score", equalTo(16))
                .body("band", equalTo("moderately-severe"))
                .body("missing", empty())
                .body("alerts", empty())
                .body("instrumentVersion", equalTo("1.0.0"))
                .body("answers.1", equalTo(2))
                .extract()
                .path("id");

        Api.as("clara").get(episode.path("responses")).then().statusCode(200).body("items.id", contains(id));
        Api.as("clara").get(episode.path("responses?instrument=gad-7")).then().body("items", empty());
        assertThat(store.auditOf(UUID.fromString(id))).containsExactly("response.answered");
    }

    @Test
    @SuppressWarnings("unchecked")
    void missingAnswerLeavesTheScoreUnknown() {
        Map<String, Object> body = Bodies.phq9(1, 0);
        ((Map<String, Object>) body.get("answers")).remove("3");

        answer(Journey.inIntake(), body)
                .body("score", nullValue())
                .body("band", nullValue())
                .body("missing", contains("3"));
    }

    @Test
    void ninthAnswerAsksForTheScreenerUntilOneGivesALevel() {
        Journey episode = Journey.inIntake();
        safety(episode, "CLEAR", "unknown");

        answer(episode, Bodies.phq9(1, 1)).body("alerts", contains("CSSRS_NEEDED"));
        safety(episode, "CSSRS_NEEDED", "unknown").body("phq9Item9", equalTo(1));

        answer(episode, Bodies.cssrs("nn-----")).body("band", equalTo("unknown"));
        safety(episode, "CSSRS_NEEDED", "unknown");

        answer(episode, Bodies.cssrs("nn---n-"))
                .body("band", equalTo("none"))
                .body("skipped", contains("3", "4", "5", "6-recent"));
        safety(episode, "CLEAR", "none").body("phq9Item9", equalTo(1));

        Map<String, Object> later = Bodies.phq9(1, 2);
        later.put("on", "2026-03-08");
        answer(episode, later);
        safety(episode, "CSSRS_NEEDED", "unknown").body("phq9Item9", equalTo(2));
    }

    @Test
    void outsideScoreGetsItsBandAndKeepsItsSource() {
        Journey episode = Journey.inIntake();

        Api.as("ines")
                .create(episode.path("outside-scores"), Bodies.outsideScore("audit", 24))
                .then()
                .statusCode(201)
                .body("score", equalTo(24))
                .body("band", equalTo("dependence-likely"))
                .body("source", equalTo("Riverside clinic"))
                .body("answers", nullValue());

        assertInvalid(Api.as("ines").create(episode.path("outside-scores"), Bodies.outsideScore("audit", 41)), "score");
        assertInvalid(Api.as("ines").create(episode.path("outside-scores"), Bodies.outsideScore("c-ssrs", 3)), "score");
        assertInvalid(
                Api.as("ines").create(episode.path("outside-scores"), Bodies.outsideScore("nothing", 3)), "instrument");
    }

    @Test
    void alcoholBandGoesByTheClientsSex() {
        Map<String, Object> answers = Bodies.of("1", 1, "2", 1, "3", 1);
        Map<String, Object> body = Bodies.of("instrument", "audit-c", "answers", answers, "on", "2026-03-01");
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> client = Bodies.client();
        client.put("sex", "M");
        referral.put("client", client);

        answer(Journey.inIntake(), body).body("band", equalTo("positive"));
        answer(Journey.referred(referral).accept(), body).body("band", equalTo("negative"));
    }

    @Test
    void wrongAnswersAreRefusedByName() {
        Journey episode = Journey.inIntake();
        Map<String, Object> before = Map.copyOf(store.rows());
        Map<String, Object> body = Bodies.of(
                "instrument", "phq-9", "answers", Bodies.of("1", 4, "9", "often", "77", 1), "on", "2026-03-01");

        assertProblem(Api.as("ines").create(episode.path("responses"), body), 400, "invalid")
                .body("errors.field", containsInAnyOrder("answers.1", "answers.77", "answers.9"));
        assertInvalid(
                Api.as("ines")
                        .create(
                                episode.path("responses"),
                                Bodies.of("instrument", "audit", "answers", Bodies.of("1", 1), "on", "2026-03-01")),
                "instrument");
        Map<String, Object> future = Bodies.phq9(1, 0);
        future.put("on", "2999-01-01");
        assertInvalid(Api.as("ines").create(episode.path("responses"), future), "on");
        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void instrumentsAreListedAndShownWhole() {
        Api.as("clara")
                .get("/instruments")
                .then()
                .statusCode(200)
                .body("items", hasSize(17))
                .body("items.find { it.code == 'phq-9' }.scoring.bands.band", hasItem("moderate"))
                .body("items.questionnaire", everyItem(nullValue()));
        Api.as("clara")
                .get("/instruments/c-ssrs")
                .then()
                .statusCode(200)
                .body("scoring.method", equalTo("TRIAGE"))
                .body("questionnaire.resourceType", equalTo("Questionnaire"))
                .body("questionnaire.copyright", containsString("Posner"));
        assertProblem(Api.as("clara").get("/instruments/nothing"), 404, "not-found");
    }

    private static ValidatableResponse answer(Journey episode, Map<String, Object> body) {
        return Api.as("clara").create(episode.path("responses"), body).then().statusCode(201);
    }

    private static ValidatableResponse safety(Journey episode, String status, String cssrs) {
        return Api.as("clara")
                .get(episode.path("safety"))
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("cssrs", equalTo(cssrs));
    }
}
