package health.concord.intake.episode;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EpisodeTest {

    @Inject
    Store store;

    @Test
    void everyStepIsInTheHistory() {
        var episode = Journey.waiting();

        Api.as("clara")
                .get("/episodes/" + episode.id())
                .then()
                .statusCode(200)
                .body("stage", equalTo("WAITING"))
                .body("level", equalTo("2.1"))
                .body("hoursPerWeek", equalTo(9))
                .body("minor", equalTo(false))
                .body("history.to", contains("REFERRED", "INTAKE", "ASSESSED", "WAITING"))
                .body("history.by", contains("ines", "ines", "clara", "ines"));
        assertThat(store.auditOf(episode.id())).contains("episode.opened", "episode.changed", "episode.read");
    }

    @Test
    void listShowsOneStageOfOneSite() {
        var waiting = Journey.waiting();
        var referred = Journey.referred();

        Api.as("ines")
                .get("/episodes?stage=WAITING&site=harbor&limit=200")
                .then()
                .statusCode(200)
                .body("items.stage", everyItem(equalTo("WAITING")))
                .body("items.site", everyItem(equalTo("harbor")))
                .body("items.id", hasItem(waiting.id().toString()))
                .body("items.id", not(hasItem(referred.id().toString())));
        Api.as("ines")
                .get("/episodes?client=" + referred.client())
                .then()
                .body("items.id", contains(referred.id().toString()));
        assertInvalid(Api.as("ines").get("/episodes?site=atlantis"), "site");
        assertInvalid(Api.as("ines").get("/episodes?stage=NOWHERE"), "stage");
    }

    @Test
    void closureIsFinal() {
        var episode = Journey.inIntake();
        Map<String, Object> closure = Bodies.of("reason", "LEFT", "note", "Moved away.", "on", "2026-03-05");
        String path = "/episodes/" + episode.id() + "/closure";

        Api.as("ines")
                .post(path, closure)
                .then()
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("closedOn", equalTo("2026-03-05"))
                .body("closeReason", equalTo("LEFT"));

        assertProblem(Api.as("ines").post(path, closure), 409, "wrong-state");
        assertProblem(Api.as("ines").create(episode.path("responses"), Bodies.phq9(1, 0)), 409, "wrong-state");
        assertThat(store.sentAbout(episode.id()))
                .filteredOn(e -> e.type().equals("episode.closed"))
                .allMatch(e -> e.data().path("closedOn").asText().equals("2026-03-05"));
    }

    @Test
    void closureIsWithinTheEpisode() {
        var episode = Journey.inIntake();
        for (String day : new String[] {"2026-02-19", "2999-01-01"}) {
            assertInvalid(
                    Api.as("ines")
                            .post(
                                    "/episodes/" + episode.id() + "/closure",
                                    Bodies.of("reason", "LEFT", "note", "Moved away.", "on", day)),
                    "on");
        }
    }
}
