package health.concord.intake.safety;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Eventually;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SafetyHoldTest {

    @Inject
    Store store;

    @ParameterizedTest
    @ValueSource(strings = {"yyyynn-", "yyynyn-", "nn---yy", "---y---"})
    void highRiskRaisesAHoldAtOnce(String answers) {
        Journey episode = Journey.inIntake();

        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs(answers))
                .then()
                .statusCode(201)
                .body("band", equalTo("high"))
                .body("alerts", contains("SAFETY_HOLD"));

        String hold = holds(episode)
                .body("items", hasSize(1))
                .body("items[0].severity", equalTo("HIGH"))
                .body("items[0].reason", equalTo("CSSRS_HIGH"))
                .body("items[0].rule", equalTo("H1"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].history.action", contains("RAISED"))
                .extract()
                .path("items[0].id");
        assertThat(store.sentAbout(UUID.fromString(hold)))
                .extracting(e -> e.type() + " " + e.receiver() + " "
                        + e.data().path("active").asBoolean())
                .containsExactlyInAnyOrder("safety.held MATCHING true", "safety.held SCHEDULING true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyynnn-", "nn---n-", "yy-----"})
    void lowerOrUnknownRiskRaisesNone(String answers) {
        Journey episode = Journey.inIntake();

        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs(answers))
                .then()
                .statusCode(201);

        holds(episode).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"imminentViolence", "psychosisAcute", "maniaAcute", "delirium", "intoxication"})
    void dangerInTheProfileRaisesAHold(String factor) {
        Journey episode = Journey.inIntake();
        String path = episode.path("profile");

        Api.as("clara")
                .put(path, Bodies.profile(Bodies.factor(factor, false)))
                .then()
                .statusCode(200);
        holds(episode).body("items", empty());
        Api.as("clara")
                .put(path, Bodies.profile(Bodies.factor(factor, true)))
                .then()
                .statusCode(200);

        holds(episode).body("items", hasSize(1)).body("items[0].rule", equalTo("H2"));
    }

    @Test
    void releasedFindingStaysReleasedUntilFoundAnew() {
        Journey episode = Journey.inIntake();
        Map<String, Object> found = Bodies.factor("delirium", true);
        Api.as("clara")
                .put(episode.path("profile"), Bodies.profile(found))
                .then()
                .statusCode(200);
        letGo(episode);

        Api.as("clara")
                .put(episode.path("profile"), Bodies.profile(found, Bodies.factor("isolation", 2)))
                .then()
                .statusCode(200);
        holds(episode).body("items", hasSize(1)).body("items[0].active", equalTo(false));

        found.put("on", "2026-03-08");
        Api.as("clara")
                .put(episode.path("profile"), Bodies.profile(found))
                .then()
                .statusCode(200);
        holds(episode).body("items", hasSize(2)).body("items[1].active", equalTo(true));
    }

    @Test
    void sameFindingIsAddedToTheStandingHold() {
        Journey episode = Journey.inIntake();
        for (int i = 0; i < 2; i++) {
            Api.as("ines")
                    .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                    .then()
                    .statusCode(201);
        }

        holds(episode).body("items", hasSize(1)).body("items[0].history.action", contains("RAISED", "RAISED_AGAIN"));
    }

    @Test
    void acknowledgedThenReleasedWithReason() {
        Journey episode = Journey.inIntake();
        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);
        String hold = holdOf(episode);

        assertProblem(release(hold), 409, "wrong-state").body("code", equalTo("NOT_ACKNOWLEDGED"));
        Api.as("clara")
                .post("/safety-holds/" + hold + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("active", equalTo(true));
        assertProblem(Api.as("clara").post("/safety-holds/" + hold + "/acknowledgement"), 409, "wrong-state");
        assertProblem(release(hold), 422, "refused").body("code", equalTo("SAFETY_PLAN_NEEDED"));
        plan(episode);
        release(hold)
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("history.action", contains("RAISED", "ACKNOWLEDGED", "RELEASED"))
                .body("history.by", contains("ines", "clara", "clara"))
                .body("history[2].reason", equalTo("Safety plan made."));
        assertProblem(release(hold), 409, "wrong-state");
        assertThat(store.sentAbout(UUID.fromString(hold)))
                .extracting(e -> e.type() + " " + e.data().path("active").asBoolean())
                .contains("safety.released false");
        assertThat(store.auditOf(UUID.fromString(hold)))
                .containsExactly("safety-hold.raised", "safety-hold.acknowledged", "safety-hold.released");
    }

    @Test
    void standingHoldsOfASiteAreListed() {
        Journey standing = Journey.inIntake();
        Journey released = Journey.inIntake();
        for (Journey episode : new Journey[] {standing, released}) {
            Api.as("ines")
                    .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                    .then()
                    .statusCode(201);
        }
        letGo(released);

        Api.as("clara")
                .get("/safety-holds?site=harbor&active=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(holdOf(standing)))
                .body("items.id", not(hasItem(holdOf(released))))
                .body("items.clientLabel", everyItem(equalTo("Jordan R.")));
        Api.as("clara")
                .get("/safety-holds?active=false&limit=200")
                .then()
                .body("items.id", hasItem(holdOf(released)))
                .body("items.state", everyItem(equalTo("RELEASED")));
    }

    @Test
    void planFromBeforeTheHoldIsNotEnough() {
        Journey episode = Journey.inIntake();
        plan(episode);
        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);
        String hold = holdOf(episode);
        Api.as("clara")
                .post("/safety-holds/" + hold + "/acknowledgement")
                .then()
                .statusCode(200);

        assertProblem(release(hold), 422, "refused").body("code", equalTo("SAFETY_PLAN_NEEDED"));
        plan(episode);
        release(hold).then().statusCode(200);
    }

    @Test
    void holdThatNobodySawInTimeIsEscalated() throws Exception {
        Journey seen = Journey.inIntake();
        Journey unseen = Journey.inIntake();
        for (Journey episode : new Journey[] {seen, unseen}) {
            Api.as("ines")
                    .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                    .then()
                    .statusCode(201);
        }
        holds(unseen).body("items[0].acknowledgeBy", notNullValue()).body("items[0].escalatedAt", nullValue());
        Api.as("clara")
                .post("/safety-holds/" + holdOf(seen) + "/acknowledgement")
                .then()
                .statusCode(200);

        timeRunsOut(holdOf(seen));
        timeRunsOut(holdOf(unseen));

        Eventually.holds(() -> holds(unseen)
                .body("items[0].escalatedAt", notNullValue())
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].history.action", contains("RAISED", "ESCALATED"))
                .body("items[0].history[1].by", equalTo("system:intake")));
        Eventually.holds(() -> assertThat(store.query(
                        "SELECT 1 FROM scheduled_tasks WHERE task_instance = '" + holdOf(seen) + "'",
                        row -> row.getInt(1)))
                .isEmpty());
        holds(seen).body("items[0].escalatedAt", nullValue());
        Api.as("ada")
                .get("/safety-holds?escalated=true&active=true&limit=200")
                .then()
                .body("items.id", hasItem(holdOf(unseen)))
                .body("items.id", not(hasItem(holdOf(seen))));
        assertThat(store.auditOf(UUID.fromString(holdOf(unseen))))
                .containsExactly("safety-hold.raised", "safety-hold.escalated");
    }

    @Test
    void holdThatIsNoneIsMissing() {
        assertProblem(release(UUID.randomUUID().toString()), 404, "not-found");
    }

    /** As if the time to acknowledge it were over. */
    private void timeRunsOut(String hold) throws Exception {
        store.run("UPDATE scheduled_tasks SET execution_time = now() - interval '1 second' WHERE task_instance = '"
                + hold + "'");
    }

    private static void letGo(Journey episode) {
        String hold = holdOf(episode);
        Api.as("clara")
                .post("/safety-holds/" + hold + "/acknowledgement")
                .then()
                .statusCode(200);
        plan(episode);
        release(hold).then().statusCode(200);
    }

    private static void plan(Journey episode) {
        String path = "/clients/" + episode.client() + "/safety-plan";
        io.restassured.response.Response before = Api.as("clara").get(path);
        Api.as("clara")
                .put(path, before.statusCode() == 200 ? before.header("ETag") : "\"0\"", Bodies.safetyPlan())
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response release(String hold) {
        return Api.as("clara").post("/safety-holds/" + hold + "/release", Bodies.of("reason", "Safety plan made."));
    }

    private static String holdOf(Journey episode) {
        return holds(episode).extract().path("items[0].id");
    }

    private static ValidatableResponse holds(Journey episode) {
        return Api.as("clara")
                .get("/clients/" + episode.client() + "/safety-holds")
                .then()
                .statusCode(200);
    }
}
