package health.concord.intake.answering;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest {

    @Inject
    Store store;

    @Test
    void formIsSavedBitByBitAndScoredOnlyWhenSubmitted() {
        Journey episode = Journey.inIntake();
        String draft = start(episode, "audit-c");

        Api.as("clara")
                .put("/drafts/" + draft, Bodies.of("answers", Bodies.of("1", 2)))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("open", contains("2", "3"));
        Api.as("clara").get(episode.path("responses")).then().body("items", empty());
        Api.as("ines")
                .put("/drafts/" + draft, Bodies.of("answers", Bodies.of("1", 2, "2", 1, "3", 1)))
                .then()
                .body("open", empty());

        String response = Api.as("clara")
                .create("/drafts/" + draft + "/submission", Bodies.of("on", "2026-03-01"))
                .then()
                .statusCode(201)
                .body("score", equalTo(4))
                .body("answeredBy", equalTo("STAFF"))
                .extract()
                .path("id");

        Api.as("clara")
                .get("/drafts/" + draft)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("response", equalTo(response));
        assertThat(store.auditOf(UUID.fromString(draft)))
                .containsExactly(
                        "draft.started",
                        "draft.read",
                        "draft.saved",
                        "draft.read",
                        "draft.saved",
                        "draft.submitted",
                        "draft.read");
        assertProblem(Api.as("clara").create("/drafts/" + draft + "/submission", Bodies.of()), 409, "wrong-state");
        assertProblem(
                Api.as("clara").put("/drafts/" + draft, Bodies.of("answers", Bodies.of("1", 0))), 409, "wrong-state");
    }

    @Test
    void whoSavesOverOthersAnswersIsTold() {
        String draft = start(Journey.inIntake(), "phq-9");
        String seen = Api.as("clara").get("/drafts/" + draft).header("ETag");
        Api.as("ines")
                .put("/drafts/" + draft, seen, Bodies.of("answers", Bodies.of("1", 1)))
                .then()
                .statusCode(200);

        assertProblem(
                        Api.as("clara").put("/drafts/" + draft, seen, Bodies.of("answers", Bodies.of("1", 3, "2", 1))),
                        412,
                        "stale")
                .body("errors.field", contains("answers.1"))
                .body("errors[0].message", startsWith("was changed by ines at "));
        Api.as("clara").get("/drafts/" + draft).then().body("answers.1", equalTo(1));
    }

    @Test
    void skipRuleFollowsTheAnswersSoFar() {
        String draft = start(Journey.inIntake(), "bam");

        Api.as("clara")
                .put("/drafts/" + draft, Bodies.of("answers", Bodies.of("4", 0, "6", 2)))
                .then()
                .body("skipped", contains("5"))
                .body("open", not(hasItem("5")));
        Api.as("clara")
                .put("/drafts/" + draft, Bodies.of("answers", Bodies.of("4", 1, "6", 0)))
                .then()
                .body("skipped", hasItem("7a"))
                .body("open", hasItem("5"));
    }

    @Test
    void discardedDraftForgetsItsAnswers() {
        String draft = start(Journey.inIntake(), "phq-9");
        Api.as("clara")
                .put("/drafts/" + draft, Bodies.of("answers", Bodies.of("1", 1)))
                .then()
                .statusCode(200);

        Api.as("clara")
                .post("/drafts/" + draft + "/discard")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("answers.1", nullValue());
        assertProblem(Api.as("clara").post("/drafts/" + draft + "/discard"), 409, "wrong-state");
    }

    @Test
    void emptyFormCannotBeSubmitted() {
        String draft = start(Journey.inIntake(), "phq-9");

        assertInvalid(Api.as("clara").create("/drafts/" + draft + "/submission", Bodies.of()), "answers");
    }

    @Test
    void draftsOfAnEpisodeAreListed() {
        Journey episode = Journey.inIntake();
        String draft = start(episode, "gad-7");

        Api.as("olu").get(episode.path("drafts")).then().statusCode(200).body("items.id", contains(draft));
    }

    private static String start(Journey episode, String instrument) {
        return Api.as("clara")
                .create(episode.path("drafts"), Bodies.of("instrument", instrument))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
