package health.concord.intake.levelofcare;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LevelOfCareTest {

    @Inject
    Store store;

    @Test
    void suggestionShowsItsReasons() {
        Journey episode = Journey.inIntake();
        Api.as("clara")
                .get(episode.path("level-of-care"))
                .then()
                .statusCode(200)
                .body("suggestion.suggestion", equalTo("INSUFFICIENT_DATA"))
                .body("decision", nullValue());

        Api.as("clara")
                .put(episode.path("dimension-ratings"), Bodies.ratings(0, 1, 1, 3, 2, 2))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        Api.as("clara")
                .get(episode.path("level-of-care"))
                .then()
                .body("suggestion.suggestion", equalTo("LEVEL_2_1"))
                .body("suggestion.level", equalTo("2.1"))
                .body("suggestion.ruleVersion", equalTo("2026-03"))
                .body("suggestion.reasons[0].rule", equalTo("LOC-6"))
                .body("suggestion.reasons[0].inputs.substanceRisk", equalTo(3))
                .body("ratings.revision", equalTo(1));
        assertThat(store.auditOf(episode.id())).contains("ratings.recorded", "level-of-care.read");
    }

    @Test
    void ratingsAreChangedUnderTheirVersion() {
        String path = Journey.inIntake().path("dimension-ratings");
        Map<String, Object> ratings = Bodies.ratings(0, 1, 1, 3, 2, null);

        assertProblem(Api.as("clara").request().body(ratings).put(path), 428, "precondition-required");
        Api.as("clara").put(path, "\"0\"", ratings).then().statusCode(200).body("ratings.person", nullValue());
        Api.as("ada")
                .put(path, "\"1\"", Bodies.ratings(1, 1, 1, 3, 2, null))
                .then()
                .statusCode(200);
        assertProblem(Api.as("clara").put(path, "\"1\"", ratings), 412, "stale")
                .body("errors.field", contains("ratings.withdrawal"))
                .body("errors[0].message", startsWith("was changed by ada at "));
        assertInvalid(Api.as("clara").put(path, Bodies.ratings(5, 0, 0, 0, 0, 0)), "ratings.withdrawal");
        Map<String, Object> older = Bodies.ratings(0, 0, 0, 0, 0, 0);
        older.put("edition", "3");
        assertInvalid(Api.as("clara").put(path, older), "edition");
    }

    @Test
    void decisionThatDiffersNeedsAReason() {
        Journey episode = Journey.inIntake();
        String path = episode.path("level-of-care-decisions");
        Api.as("clara")
                .put(episode.path("dimension-ratings"), Bodies.ratings(0, 1, 1, 3, 2, 2))
                .then()
                .statusCode(200);

        assertInvalid(Api.as("clara").create(path, Bodies.level("1.0")), "discrepancyReason");
        assertInvalid(Api.as("clara").create(path, Bodies.level("9.9")), "level");
        Api.as("clara").create(path, Bodies.level("2.1")).then().statusCode(201).body("discrepancyReason", nullValue());
        Map<String, Object> lower = Bodies.level("1.0");
        lower.put("discrepancyReason", "Strong family.");
        Api.as("clara").create(path, lower).then().statusCode(201);

        Api.as("clara")
                .get(episode.path("level-of-care"))
                .then()
                .body("decision.level", equalTo("1.0"))
                .body("decision.suggestion.suggestion", equalTo("LEVEL_2_1"))
                .body("history.level", contains("1.0", "2.1"))
                .body("history.decidedBy", contains("clara", "clara"));
        assertThat(episode.stage()).isEqualTo("ASSESSED");
    }

    @Test
    void decisionOnTooLittleNeedsAReason() {
        Journey episode = Journey.inIntake();

        assertInvalid(
                Api.as("clara").create(episode.path("level-of-care-decisions"), Bodies.level("2.1")),
                "discrepancyReason");
    }

    @Test
    void intakeComesBeforeTheDecision() {
        assertProblem(
                Api.as("clara").create(Journey.referred().path("level-of-care-decisions"), Bodies.level("2.1")),
                409,
                "wrong-state");
    }

    @Test
    void certificationReachesTheEpisode() {
        Journey episode = Journey.assessed();
        Map<String, Object> decision = Bodies.level("2.1");
        decision.put("certifiedOn", "2026-03-02");
        Api.as("clara")
                .create(episode.path("level-of-care-decisions"), decision)
                .then()
                .statusCode(201);

        Api.as("bea").get("/episodes/" + episode.id()).then().body("certifiedOn", equalTo("2026-03-02"));
        decision.put("certifiedOn", "2026-01-01");
        assertInvalid(Api.as("clara").create(episode.path("level-of-care-decisions"), decision), "certifiedOn");
    }
}
