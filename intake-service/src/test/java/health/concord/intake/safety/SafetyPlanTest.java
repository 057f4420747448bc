package health.concord.intake.safety;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SafetyPlanTest {

    @Inject
    Store store;

    @Test
    @SuppressWarnings("unchecked")
    void planHasSixStepsAndKeepsItsHistory() {
        Journey episode = Journey.inIntake();
        String path = "/clients/" + episode.client() + "/safety-plan";
        assertProblem(Api.as("clara").get(path), 404, "not-found");
        Api.as("clara")
                .put(path, "\"0\"", Bodies.safetyPlan())
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        Map<String, Object> again = Bodies.safetyPlan();
        ((Map<String, Object>) again.get("steps")).put("warningSigns", List.of("I do not sleep."));

        assertProblem(Api.as("clara").put(path, "\"0\"", again), 412, "stale").body("errors.field", hasItem("steps"));
        Api.as("clara").put(path, "\"1\"", again).then().statusCode(200);

        Api.as("ines")
                .get(path)
                .then()
                .body("revision", equalTo(2))
                .body("steps.warningSigns", contains("I do not sleep."))
                .body("steps.professionals[0].phone", equalTo("988"))
                .body("recordedBy", equalTo("clara"));
        Api.as("clara").get(path + "s").then().body("items.revision", contains(1, 2));
        assertThat(store.auditOf(episode.client())).contains("safety-plan.recorded", "safety-plan.read");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyStepIsNeeded() {
        String path = "/clients/" + Journey.inIntake().client() + "/safety-plan";
        for (String step : List.of(
                "warningSigns", "copingByMyself", "peopleAndPlaces", "peopleToAsk", "professionals", "makingSafe")) {
            Map<String, Object> plan = Bodies.safetyPlan();
            ((Map<String, Object>) plan.get("steps")).put(step, List.of());

            assertInvalid(Api.as("clara").put(path, "\"0\"", plan), "steps." + step);
        }
    }

    @Test
    void wordsOfThePlanAreSealed() {
        Journey episode = Journey.inIntake();
        Api.as("clara")
                .put("/clients/" + episode.client() + "/safety-plan", "\"0\"", Bodies.safetyPlan())
                .then()
                .statusCode(200);

        assertThat(store.query(
                        "SELECT steps FROM safety_plan_revision WHERE client_id = '" + episode.client() + "'",
                        row -> row.getString(1)))
                .singleElement()
                .satisfies(steps -> assertThat(steps).startsWith("s1.").doesNotContain("river"));
    }
}
