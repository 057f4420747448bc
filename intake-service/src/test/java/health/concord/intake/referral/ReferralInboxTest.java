package health.concord.intake.referral;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class ReferralInboxTest {

    @Inject
    Store store;

    @Test
    void lineSaysHowOldWhoseAndWhatNext() {
        Journey episode = Journey.referred();
        String path = "/referrals/" + episode.referral();
        Api.as("ines")
                .get(path)
                .then()
                .body("next", equalTo("ASSIGN"))
                .body("ageDays", greaterThan(0))
                .body("owner", nullValue());

        assign(episode, "ines", "2026-02-21")
                .then()
                .statusCode(200)
                .body("owner", equalTo("ines"))
                .body("next", equalTo("REVIEW"))
                .body("nextStep", equalTo("Call the court."))
                .body("overdue", equalTo(true));

        inbox("owner=ines&overdue=true")
                .body("items.id", hasItem(episode.referral().toString()));
        inbox("owner=nobody").body("items.size()", equalTo(0));
        inbox("undecided=true&source=COURT&urgency=ROUTINE")
                .body("items.id", hasItem(episode.referral().toString()));
        inbox("urgency=CRISIS").body("items.id", not(hasItem(episode.referral().toString())));
        episode.accept();
        inbox("undecided=true").body("items.id", not(hasItem(episode.referral().toString())));
        inbox("overdue=true").body("items.id", not(hasItem(episode.referral().toString())));
        Api.as("ines").get(path).then().body("next", equalTo("NOTHING"));
        assertInvalid(Api.as("ines").get("/referrals?urgency=SOON"), "urgency");
    }

    @Test
    void assignmentNeedsTheVersionThatWasRead() {
        Journey episode = Journey.referred();
        String path = "/referrals/" + episode.referral() + "/assignment";

        assertProblem(
                Api.as("ines").request().body(Bodies.of("owner", "ines")).put(path), 428, "precondition-required");
        assertProblem(Api.as("ines").put(path, "\"9\"", Bodies.of("owner", "ines")), 412, "stale");
        assertInvalid(Api.as("ines").put(path, "\"0\"", Bodies.of("owner", "no such name")), "owner");
        Api.as("ines").put(path, "\"0\"", Bodies.of("owner", "ines")).then().statusCode(200);
        assertProblem(Api.as("ada").put(path, "\"0\"", Bodies.of("owner", "ada")), 412, "stale")
                .body("errors.field", contains("owner"))
                .body("errors[0].message", startsWith("was changed by ines at "));
        episode.accept();
        assertProblem(assign(episode, "ines", "2026-02-21"), 409, "wrong-state");
    }

    @Test
    void referrerIsAskedForMoreAndAnswers() {
        String id = Api.partner("riverside")
                .create("/referrals", Bodies.partnerReferral())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api riverside = Api.partner("riverside");
        assertProblem(riverside.post("/referrals/" + id + "/answers", Bodies.of("answer", "?")), 409, "wrong-state");

        Api.as("ines")
                .post("/referrals/" + id + "/questions", Bodies.of("question", "Which medication?"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MORE_ASKED"))
                .body("next", equalTo("AWAIT_ANSWER"));
        riverside
                .get("/referrals/" + id)
                .then()
                .body("status", equalTo("MORE_ASKED"))
                .body("messages.text", contains("Which medication?"))
                .body("messages[0].by", nullValue());
        assertProblem(
                Api.partner("lakeside").post("/referrals/" + id + "/answers", Bodies.of("answer", "None.")),
                404,
                "not-found");
        riverside
                .post("/referrals/" + id + "/answers", Bodies.of("answer", "Naltrexone."))
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"));

        Api.as("ines")
                .get("/referrals/" + id)
                .then()
                .body("next", equalTo("REVIEW_ANSWER"))
                .body("messages.kind", contains("QUESTION", "ANSWER"))
                .body("messages[1].by", equalTo("partner-riverside"))
                .body("history.status", contains("RECEIVED", "MORE_ASKED", "RECEIVED"));
        assertThat(store.auditOf(UUID.fromString(id))).contains("referral.more-asked", "referral.answered");
    }

    @Test
    void askedReferralCanStillBeDecided() {
        Journey episode = Journey.referred();
        Api.as("ines")
                .post("/referrals/" + episode.referral() + "/questions", Bodies.of("question", "When?"))
                .then()
                .statusCode(200);
        episode.accept();

        assertProblem(
                Api.as("ines").post("/referrals/" + episode.referral() + "/questions", Bodies.of("question", "?")),
                409,
                "wrong-state");
    }

    @Test
    void filtersAreNotForPartners() {
        assertInvalid(Api.partner("riverside").get("/referrals?status=ACCEPTED"), "status");
        Response own = Api.partner("riverside").get("/referrals");
        own.then().statusCode(200).body("items.owner", everyItem(nullValue())).body("items", notNullValue());
    }

    private static Response assign(Journey episode, String owner, String due) {
        String path = "/referrals/" + episode.referral();
        Map<String, Object> body = Bodies.of("owner", owner, "nextStep", "Call the court.", "dueOn", due);
        return Api.as("ines").put(path + "/assignment", Api.as("ines").get(path).header("ETag"), body);
    }

    private static io.restassured.response.ValidatableResponse inbox(String filter) {
        return Api.as("ines").get("/referrals?limit=200&" + filter).then().statusCode(200);
    }
}
