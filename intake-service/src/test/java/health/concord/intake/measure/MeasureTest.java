package health.concord.intake.measure;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureTest {

    @Inject
    Store store;

    @Inject
    Trends trends;

    @Inject
    EntityManagerFactory entities;

    @Test
    void trendShowsBandsAndReliableChange() {
        Journey episode = Journey.inIntake();
        score(episode, "phq-9", 18, "2026-03-01");
        score(episode, "phq-9", 14, "2026-03-15");
        score(episode, "phq-9", 12, "2026-03-29");
        score(episode, "phq-9", 24, "2026-04-12");

        trends(episode, "?instrument=phq-9")
                .body("items", hasSize(1))
                .body("items[0].change.reliable", equalTo(6))
                .body("items[0].change.verified", equalTo(false))
                .body("items[0].points.score", contains(18, 14, 12, 24))
                .body("items[0].points.band", contains("moderately-severe", "moderate", "moderate", "severe"))
                .body("items[0].points.sinceFirst", contains(null, 4, 6, -6))
                .body(
                        "items[0].points.verdict",
                        contains(null, "NO_RELIABLE_CHANGE", "RELIABLY_BETTER", "RELIABLY_WORSE"));
    }

    @Test
    void meaningfulChangeIsToldApartWhereItIsPublished() {
        Journey episode = Journey.inIntake();
        score(episode, "pcl-5", 50, "2026-03-01");
        score(episode, "pcl-5", 45, "2026-03-15");
        score(episode, "pcl-5", 40, "2026-03-29");

        trends(episode, "").body("items[0].points.verdict", contains(null, "RELIABLY_BETTER", "MEANINGFULLY_BETTER"));
    }

    @Test
    void scalesHaveTrendsOfTheirOwnWithoutAVerdict() {
        Journey episode = Journey.inIntake();
        Map<String, Object> answers = Bodies.of();
        for (int i = 1; i <= 17; i++) {
            if (i != 7 && i != 14) {
                answers.put(String.valueOf(i), 2);
            }
        }
        answers.put("14", 4);
        for (String day : new String[] {"2026-03-01", "2026-03-08"}) {
            Api.as("clara")
                    .create(episode.path("responses"), Bodies.of("instrument", "bam", "answers", answers, "on", day))
                    .then()
                    .statusCode(201)
                    .body("alerts", contains("RECENT_USE"));
        }

        trends(episode, "?instrument=bam")
                .body("items.scale", contains("use", "risk", "protective"))
                .body("items[0].points.score", contains(6, 6))
                .body("items[2].points[0].score", equalTo(14))
                .body("items[0].points[1].verdict", nullValue());
    }

    @Test
    @ActivateRequestContext
    void pageOfTrendsComesWithOneQuery() {
        Journey episode = Journey.inIntake();
        for (String day : new String[] {"2026-03-01", "2026-03-08", "2026-03-15", "2026-03-22"}) {
            score(episode, "phq-9", 12, day);
            score(episode, "gad-7", 9, day);
            score(episode, "audit", 9, day);
        }
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();

        long statements = QuarkusTransaction.requiringNew().call(() -> {
            long before = statistics.getPrepareStatementCount();
            assertThat(trends.trends(episode.id(), null))
                    .hasSize(3)
                    .allMatch(t -> t.points().size() == 4);
            return statistics.getPrepareStatementCount() - before;
        });

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void matchingIsToldOfEveryScore() {
        Journey episode = Journey.inIntake();
        score(episode, "phq-9", 12, "2026-03-01");
        String response = Api.as("clara")
                .get("/episodes/" + episode.id() + "/responses?instrument=phq-9")
                .path("items[0].id");

        assertThat(store.sentAbout(UUID.fromString(response))).singleElement().satisfies(sent -> {
            assertThat(sent.type()).isEqualTo("outcome.scored");
            assertThat(sent.receiver()).isEqualToIgnoringCase("matching");
            assertThat(sent.data().path("episode").asText())
                    .isEqualTo(episode.id().toString());
            assertThat(sent.data().path("instrument").asText()).isEqualTo("phq-9");
            assertThat(sent.data().path("score").asInt()).isEqualTo(12);
            assertThat(sent.data().path("on").asText()).isEqualTo("2026-03-01");
        });
    }

    @Test
    void deteriorationAlarmsOnceUntilItIsLookedAt() {
        Journey episode = Journey.inIntake();
        score(episode, "phq-9", 8, "2026-03-01");
        score(episode, "phq-9", 13, "2026-03-08");
        alerts(episode).body("items", empty());
        score(episode, "phq-9", 14, "2026-03-15");
        score(episode, "phq-9", 20, "2026-03-22");

        String alert = alerts(episode)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("DETERIORATION"))
                .body("items[0].fromScore", equalTo(8))
                .body("items[0].toScore", equalTo(14))
                .body("items[0].reliable", equalTo(6))
                .extract()
                .path("items[0].id");
        Api.as("clara")
                .get("/care-alerts?site=harbor&state=OPEN&limit=200")
                .then()
                .body("items.id", hasItem(alert));
        Api.as("clara")
                .post("/care-alerts/" + alert + "/acknowledgement", Bodies.of("note", "Seen, plan reviewed."))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", equalTo("clara"))
                .body("note", equalTo("Seen, plan reviewed."));
        assertProblem(
                Api.as("clara").post("/care-alerts/" + alert + "/acknowledgement", Bodies.of()), 409, "wrong-state");
        assertThat(store.auditOf(UUID.fromString(alert)))
                .containsExactly("care-alert.raised", "care-alert.acknowledged");

        score(episode, "phq-9", 26, "2026-03-29");
        alerts(episode).body("items", hasSize(2)).body("items[1].fromScore", equalTo(20));
    }

    @Test
    void whoDoesNotGetBetterInTheWeeksGivenIsLookedAt() {
        Journey episode = Journey.inIntake();
        score(episode, "gad-7", 15, "2026-01-05");
        score(episode, "gad-7", 13, "2026-03-01");
        alerts(episode).body("items", empty());
        score(episode, "gad-7", 12, "2026-03-02");

        String alert = alerts(episode)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("NON_RESPONSE"))
                .extract()
                .path("items[0].id");
        Api.as("clara")
                .post("/care-alerts/" + alert + "/acknowledgement", Bodies.of())
                .then()
                .statusCode(200);
        score(episode, "gad-7", 13, "2026-03-16");
        alerts(episode).body("items", hasSize(1));
        score(episode, "gad-7", 13, "2026-04-27");
        alerts(episode).body("items", hasSize(2));
    }

    @Test
    void whoIsWellOrGotBetterIsNotAlarmedAbout() {
        Journey well = Journey.inIntake();
        score(well, "phq-9", 4, "2026-01-05");
        score(well, "phq-9", 5, "2026-03-30");
        alerts(well).body("items", empty());

        Journey better = Journey.inIntake();
        score(better, "phq-9", 20, "2026-01-05");
        score(better, "phq-9", 14, "2026-03-30");
        alerts(better).body("items", empty());
    }

    @Test
    void whatIsEnteredLateAlarmsNobody() {
        Journey episode = Journey.inIntake();
        score(episode, "phq-9", 10, "2026-03-15");
        score(episode, "phq-9", 20, "2026-03-01");

        alerts(episode).body("items", empty());
    }

    @Test
    void dueDatesFollowTheSchedule() {
        Journey episode = Journey.inIntake();
        Api.as("clara")
                .get(episode.path("due-instruments"))
                .then()
                .statusCode(200)
                .body("items.find { it.instrument == 'phq-9' }.dueOn", equalTo("2026-02-27"))
                .body("items.find { it.instrument == 'c-ssrs' }.dueOn", equalTo("2026-02-23"))
                .body("items.instrument", not(hasItem("pcl-5")));

        score(episode, "phq-9", 10, "2026-03-01");
        score(episode, "pcl-5", 40, "2026-03-01");
        Api.as("clara")
                .create(
                        episode.path("responses"),
                        Bodies.of(
                                "instrument", "group-comfort", "answers", Bodies.of("privacy", 1), "on", "2026-03-01"))
                .then()
                .statusCode(201);

        Api.as("clara")
                .get(episode.path("due-instruments"))
                .then()
                .body("items.find { it.instrument == 'phq-9' }.dueOn", equalTo("2026-03-15"))
                .body("items.find { it.instrument == 'phq-9' }.last", equalTo("2026-03-01"))
                .body("items.find { it.instrument == 'pcl-5' }.dueOn", equalTo("2026-03-31"))
                .body("items.instrument", not(hasItem("group-comfort")));
    }

    @Test
    void addictionMonitorIsNotDueInMentalHealthAlone() {
        Map<String, Object> referral = Bodies.referral();
        referral.put("program", "MH");
        Journey episode = Journey.referred(referral).accept();

        Api.as("clara")
                .get(episode.path("due-instruments"))
                .then()
                .body("items.instrument", hasItems("phq-9", "gad-7"))
                .body("items.instrument", not(hasItem("bam")));
    }

    @Test
    void overdueOnesAreListedBySite() {
        Journey episode = Journey.inIntake();
        String after = "";
        boolean found = false;
        do {
            var page = Api.as("clara")
                    .get("/due-instruments?site=harbor&limit=200" + after)
                    .then()
                    .statusCode(200);
            found |= page.extract()
                    .jsonPath()
                    .getList("items.episode")
                    .contains(episode.id().toString());
            String next = page.extract().path("next");
            after = next == null ? null : "&after=" + next;
        } while (after != null && !found);

        assertThat(found).isTrue();
    }

    private static void score(Journey episode, String instrument, int score, String on) {
        Map<String, Object> body = Bodies.outsideScore(instrument, score);
        body.put("on", on);
        Api.as("clara").create(episode.path("outside-scores"), body).then().statusCode(201);
    }

    private static ValidatableResponse trends(Journey episode, String query) {
        return Api.as("clara").get(episode.path("trends" + query)).then().statusCode(200);
    }

    private static ValidatableResponse alerts(Journey episode) {
        return Api.as("clara")
                .get("/care-alerts?episode=" + episode.id())
                .then()
                .statusCode(200);
    }
}
