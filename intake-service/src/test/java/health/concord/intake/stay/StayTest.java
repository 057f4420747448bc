package health.concord.intake.stay;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StayTest {

    @Inject
    Store store;

    @Test
    void onlyWhoIsPlacedIsAdmittedAndOnce() {
        Journey episode = Journey.assessed();
        assertProblem(admit(episode, "2026-03-03"), 409, "wrong-state");
        episode.placed();

        assertInvalid(admit(episode, "2026-02-19"), "on");
        admit(episode, "2026-03-03").then().statusCode(200).body("admittedOn", equalTo("2026-03-03"));
        assertProblem(admit(episode, "2026-03-04"), 409, "wrong-state");
        assertThat(store.auditOf(episode.id())).contains("episode.admitted");
    }

    @Test
    void clientIsAwayAndComesBack() {
        Journey episode = Journey.inIntake();
        String leave = Api.as("ines")
                .create(episode.path("leaves"), leave("2026-03-10", "2026-03-17"))
                .then()
                .statusCode(201)
                .body("returnedOn", nullValue())
                .extract()
                .path("id");
        assertProblem(
                Api.as("ines").create(episode.path("leaves"), leave("2026-03-15", "2026-03-16")), 409, "wrong-state");

        assertInvalid(Api.as("ines").post("/leaves/" + leave + "/return", Bodies.of("on", "2026-03-09")), "on");
        Api.as("ines")
                .post("/leaves/" + leave + "/return", Bodies.of("on", "2026-03-15"))
                .then()
                .statusCode(200)
                .body("returnedOn", equalTo("2026-03-15"));
        assertProblem(
                Api.as("ines").post("/leaves/" + leave + "/return", Bodies.of("on", "2026-03-16")), 409, "wrong-state");
        Api.as("ines")
                .create(episode.path("leaves"), leave("2026-03-15", "2026-03-16"))
                .then()
                .statusCode(201);
        Api.as("sam").get(episode.path("leaves")).then().body("items.from", contains("2026-03-10", "2026-03-15"));
    }

    @Test
    void schedulingLearnsOnWhichDaysAClientIsAwayAndNeverWhy() {
        Journey episode = Journey.inIntake();
        String leave = Api.as("ines")
                .create(episode.path("leaves"), leave("2026-03-10", "2026-03-17"))
                .path("id");

        assertThat(leavesTold(episode)).isEqualTo("[{\"from\":\"2026-03-10\",\"to\":\"2026-03-16\"}]");

        Api.as("ines").post("/leaves/" + leave + "/return", Bodies.of("on", "2026-03-12"));
        assertThat(leavesTold(episode)).isEqualTo("[{\"from\":\"2026-03-10\",\"to\":\"2026-03-11\"}]");
        assertThat(store.sentAbout(episode.id()).toString()).doesNotContain("funeral");

        // Who comes back on the first day was never away.
        String none = Api.as("ines")
                .create(episode.path("leaves"), leave("2026-03-20", "2026-03-20"))
                .path("id");
        assertThat(leavesTold(episode)).contains("{\"from\":\"2026-03-20\",\"to\":\"2026-03-20\"}");
        Api.as("ines").post("/leaves/" + none + "/return", Bodies.of("on", "2026-03-20"));
        assertThat(leavesTold(episode)).isEqualTo("[{\"from\":\"2026-03-10\",\"to\":\"2026-03-11\"}]");
    }

    /** In the last event that scheduling was sent of an episode. */
    private String leavesTold(Journey episode) {
        return store.sentAbout(episode.id()).stream()
                .filter(sent -> sent.receiver().equalsIgnoreCase("scheduling"))
                .reduce((before, last) -> last)
                .orElseThrow()
                .data()
                .path("leaves")
                .toString();
    }

    @Test
    void leaveEndsAfterItBegins() {
        assertInvalid(
                Api.as("ines").create(Journey.inIntake().path("leaves"), leave("2026-03-10", "2026-03-09")), "until");
    }

    @Test
    void dischargeClosesAndKeepsWhatTheRecordsSaid() throws IOException {
        Journey episode = Journey.assessed();
        Api.as("clara")
                .put(episode.path("treatment-plan"), Bodies.plan(Bodies.goal("G1", "MET")))
                .then()
                .statusCode(200);
        for (String[] score : new String[][] {{"2026-03-01", "18"}, {"2026-04-20", "6"}}) {
            Map<String, Object> body = Bodies.outsideScore("phq-9", Integer.parseInt(score[1]));
            body.put("on", score[0]);
            Api.as("clara").create(episode.path("outside-scores"), body).then().statusCode(201);
        }
        assertProblem(Api.as("clara").get(episode.path("discharge-summary")), 404, "not-found");

        Api.as("clara")
                .create(episode.path("discharge"), Bodies.discharge())
                .then()
                .statusCode(201)
                .body("summary.goals[0].state", equalTo("MET"))
                .body("summary.measures[0].first", equalTo(18))
                .body("summary.measures[0].last", equalTo(6))
                .body("summary.measures[0].verdict", equalTo("RELIABLY_BETTER"))
                .body("summary.levels.level", contains("2.1"))
                .body("summary.dischargedOn", equalTo("2026-05-04"));

        assertThat(episode.stage()).isEqualTo("CLOSED");
        assertProblem(Api.as("clara").create(episode.path("discharge"), Bodies.discharge()), 409, "wrong-state");
        byte[] pdf = Api.as("clara")
                .request()
                .get(episode.path("discharge-summary/pdf"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Discharge summary", "Jordan", "Ninety days sober", "18 (moderately-severe)", "42 CFR");
        }
        assertThat(store.query(
                        "SELECT summary FROM discharge_summary WHERE episode_id = '" + episode.id() + "'",
                        row -> row.getString(1)))
                .singleElement()
                .satisfies(summary -> assertThat(summary).startsWith("s1."));
    }

    @Test
    void dischargedClientIsTakenInAgain() {
        Journey episode = Journey.inIntake();
        assertProblem(readmit(episode), 409, "wrong-state");
        Api.as("clara")
                .create(episode.path("discharge"), Bodies.discharge())
                .then()
                .statusCode(201);

        String next = readmit(episode)
                .then()
                .statusCode(201)
                .body("stage", equalTo("INTAKE"))
                .body("client", equalTo(episode.client().toString()))
                .body("previous", equalTo(episode.id().toString()))
                .body("program", equalTo("SUD"))
                .extract()
                .path("id");

        assertThat(store.sentAbout(UUID.fromString(next)))
                .extracting(Store.Sent::type)
                .containsOnly("episode.opened");
        assertProblem(readmit(episode), 409, "wrong-state");
    }

    private static io.restassured.response.Response readmit(Journey episode) {
        return Api.as("ines").create(episode.path("readmission"), Bodies.of("reason", "Asked for help again."));
    }

    private static io.restassured.response.Response admit(Journey episode, String on) {
        return Api.as("ines").post(episode.path("admission"), Bodies.of("on", on));
    }

    private static Map<String, Object> leave(String from, String until) {
        return Bodies.of("from", from, "until", until, "reason", "A funeral.");
    }
}
