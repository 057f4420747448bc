package health.concord.intake.plan;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTest {

    @Inject
    Store store;

    @Test
    void planIsDueWithinTheWeekAndThenReviewedEveryThirtyDays() {
        Journey episode = Journey.inIntake();
        plan(episode)
                .body("revision", equalTo(0))
                .body("due.planBy", equalTo("2026-02-27"))
                .body("due.overdue", contains("PLAN"))
                .body("due.certificationBy", nullValue());

        record(episode, Bodies.plan(Bodies.goal("G1", "OPEN")));
        plan(episode)
                .body("cadence", equalTo("STANDARD"))
                .body("goals.code", contains("G1"))
                .body("due.planBy", nullValue())
                .body("due.reviewBy", equalTo("2026-04-01"));

        Api.as("clara")
                .create(episode.path("plan-reviews"), Bodies.review("2026-03-20", "STABLE"))
                .then()
                .statusCode(201)
                .body("planRevision", equalTo(1));
        plan(episode).body("reviews.course", contains("STABLE")).body("due.reviewBy", equalTo("2026-04-19"));
        assertThat(store.auditOf(episode.id())).contains("treatment-plan.recorded", "treatment-plan.reviewed");
    }

    @Test
    void payerDecidesTheCadence() {
        Journey episode = Journey.inIntake();
        Map<String, Object> weekly = Bodies.plan(Bodies.goal("G1", "OPEN"));
        weekly.put("cadence", "COMMERCIAL_WEEKLY");
        record(episode, weekly);
        plan(episode).body("due.reviewBy", equalTo("2026-03-09"));

        weekly.put("cadence", "WHENEVER");
        assertInvalid(Api.as("clara").put(episode.path("treatment-plan"), weekly), "cadence");
    }

    @Test
    void medicareIsCertifiedAtAdmissionAndEverySixtyDays() {
        Journey episode = Journey.inIntake();
        Map<String, Object> medicare = Bodies.plan(Bodies.goal("G1", "OPEN"));
        medicare.put("cadence", "MEDICARE");
        record(episode, medicare);
        plan(episode).body("due.certificationBy", equalTo("2026-02-20")).body("due.overdue", hasItem("CERTIFICATION"));

        certify(episode, "2026-03-02");
        plan(episode)
                .body("due.certificationBy", equalTo("2026-05-01"))
                .body("certifications[0].physician", equalTo("Dr. Quinn"));
        certify(episode, "2026-04-28");
        plan(episode)
                .body("due.certificationBy", equalTo("2026-06-27"))
                .body("certifications.on", contains("2026-04-28", "2026-03-02"));

        Api.as("bea").get("/episodes/" + episode.id()).then().body("certifiedOn", equalTo("2026-04-28"));
        assertThat(store.sentAbout(episode.id()))
                .filteredOn(e -> e.data().path("certifiedOn").asText().equals("2026-04-28"))
                .extracting(Store.Sent::receiver)
                .contains("BILLING");
    }

    @Test
    void goalsAreMetWithADay() {
        Journey episode = Journey.inIntake();
        Map<String, Object> goal = Bodies.goal("G1", "MET");
        goal.remove("metOn");
        assertInvalid(
                Api.as("clara").put(episode.path("treatment-plan"), "\"0\"", Bodies.plan(goal)), "goals[0].metOn");
        goal.put("metOn", LocalDate.now().plusDays(3).toString());
        assertInvalid(
                Api.as("clara").put(episode.path("treatment-plan"), "\"0\"", Bodies.plan(goal)), "goals[0].metOn");
        assertInvalid(
                Api.as("clara")
                        .put(
                                episode.path("treatment-plan"),
                                "\"0\"",
                                Bodies.plan(Bodies.goal("G1", "OPEN"), Bodies.goal("G1", "OPEN"))),
                "goals[1].code");
    }

    @Test
    void whoOverwritesAnotherPlanIsTold() {
        Journey episode = Journey.inIntake();
        record(episode, Bodies.plan(Bodies.goal("G1", "OPEN")));

        assertProblem(
                        Api.as("clara")
                                .put(episode.path("treatment-plan"), "\"0\"", Bodies.plan(Bodies.goal("G2", "OPEN"))),
                        412,
                        "stale")
                .body("errors.field", hasItem("goals"));
    }

    @Test
    void reviewNeedsAPlan() {
        assertProblem(
                Api.as("clara").create(Journey.inIntake().path("plan-reviews"), Bodies.review("2026-03-20", "STABLE")),
                409,
                "wrong-state");
    }

    @Test
    void stepNeedsADecisionFirst() {
        step(Journey.inIntake()).body("direction", equalTo("INSUFFICIENT_DATA"));
        step(Journey.assessed()).body("direction", equalTo("STAY")).body("reasons", empty());
    }

    @Test
    void newGraveHoldWithdrawalAndTwoDimensionsUpEachSuggestAStepUp() {
        Journey held = Journey.assessed();
        answer(held, Bodies.cssrs("yyyynn-"));
        step(held).body("direction", equalTo("UP")).body("reasons.rule", contains("STEP-UP-1"));

        Journey withdrawing = Journey.assessed();
        Api.as("clara")
                .create(withdrawing.path("outside-scores"), Bodies.outsideScore("cows", 13))
                .then()
                .statusCode(201)
                .body("alerts", contains("MEDICAL_REVIEW"));
        step(withdrawing).body("reasons.rule", contains("STEP-UP-2"));

        Journey worse = Journey.assessed();
        rate(worse, 0, 0, 2, 3, 2, 1);
        step(worse).body("direction", equalTo("STAY"));
        rate(worse, 0, 1, 2, 3, 2, 1);
        step(worse).body("reasons.rule", contains("STEP-UP-4"));
    }

    @Test
    void repeatedUseWithGrowingRiskSuggestsAStepUp() {
        Journey episode = Journey.assessed();
        bam(episode, 1, 1, "2026-03-01");
        step(episode).body("direction", equalTo("STAY"));
        bam(episode, 1, 1, "2026-03-08");
        step(episode).body("direction", equalTo("STAY"));
        bam(episode, 1, 2, "2026-03-15");
        step(episode).body("direction", equalTo("UP")).body("reasons.rule", contains("STEP-UP-3"));
        bam(episode, 0, 3, "2026-03-22");
        step(episode).body("direction", equalTo("STAY"));
    }

    @Test
    void goalsMetTwoGoodReviewsAndLowRatingsSuggestAStepDown() {
        Journey episode = Journey.assessed();
        record(episode, Bodies.plan(Bodies.goal("G1", "MET"), Bodies.goal("G2", "DROPPED")));
        rate(episode, 0, 0, 1, 1, 1, 1);
        step(episode).body("direction", equalTo("STAY"));
        review(episode, "2026-03-20", "IMPROVED");
        step(episode).body("direction", equalTo("STAY"));
        review(episode, "2026-04-19", "STABLE");

        step(episode).body("direction", equalTo("DOWN")).body("reasons.rule", contains("STEP-DOWN"));
        rate(episode, 0, 0, 1, 1, null, 1);
        step(episode).body("direction", equalTo("INSUFFICIENT_DATA")).body("missing", contains("environment"));
        rate(episode, 0, 0, 1, 1, 2, 1);
        step(episode).body("direction", equalTo("STAY"));
        rate(episode, 0, 0, 1, 1, 1, 1);
        review(episode, "2026-04-20", "WORSENED");
        step(episode).body("direction", equalTo("STAY"));
    }

    @Test
    void presentRatingsAreComparedWithTheLastDecision() {
        Journey episode = Journey.assessed();
        Api.as("clara").get(episode.path("level-of-care")).then().body("comparison", nullValue());
        rate(episode, 1, 0, 1, 2, null, 1);

        Api.as("clara")
                .get(episode.path("level-of-care"))
                .then()
                .body("comparison.level", equalTo("2.1"))
                .body("comparison.ratingsRevision", equalTo(1))
                .body("comparison.dimensions.find { it.name == 'withdrawal' }.change", equalTo(1))
                .body("comparison.dimensions.find { it.name == 'substanceRisk' }.before", equalTo(3))
                .body("comparison.dimensions.find { it.name == 'substanceRisk' }.change", equalTo(-1))
                .body("comparison.dimensions.find { it.name == 'environment' }.change", nullValue());
    }

    private static void bam(Journey episode, int use, int risk, String on) {
        Map<String, Object> answers = Bodies.of();
        for (int i = 1; i <= 17; i++) {
            if (i != 7) {
                answers.put(String.valueOf(i), i == 14 ? 4 : i >= 4 && i <= 6 ? use : risk);
            }
        }
        answer(episode, Bodies.of("instrument", "bam", "answers", answers, "on", on));
    }

    private static void answer(Journey episode, Map<String, Object> body) {
        Api.as("clara").create(episode.path("responses"), body).then().statusCode(201);
    }

    private static void rate(Journey episode, Object... six) {
        Api.as("clara")
                .put(episode.path("dimension-ratings"), Bodies.ratings(six))
                .then()
                .statusCode(200);
    }

    private static void review(Journey episode, String on, String course) {
        Api.as("clara")
                .create(episode.path("plan-reviews"), Bodies.review(on, course))
                .then()
                .statusCode(201);
    }

    private static void certify(Journey episode, String on) {
        Api.as("clara")
                .create(episode.path("certifications"), Bodies.certification(on))
                .then()
                .statusCode(201);
    }

    private static void record(Journey episode, Map<String, Object> plan) {
        Api.as("clara").put(episode.path("treatment-plan"), plan).then().statusCode(200);
    }

    private static ValidatableResponse plan(Journey episode) {
        return Api.as("clara").get(episode.path("treatment-plan")).then().statusCode(200);
    }

    private static ValidatableResponse step(Journey episode) {
        return Api.as("clara").get(episode.path("step-suggestion")).then().statusCode(200);
    }
}
