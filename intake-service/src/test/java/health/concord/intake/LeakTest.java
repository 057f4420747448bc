package health.concord.intake;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Canary words planted in records and in bad input turn up neither in problems nor in the log nor in the audit trail. */
@QuarkusTest
class LeakTest {

    private static final String CANARY = "Kanarienvogel4711";

    @ConfigProperty(name = "quarkus.log.file.path")
    Path log;

    @Inject
    Store store;

    @Test
    void whatPeopleToldStaysInTheirRecords() throws IOException {
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> client = Bodies.client();
        client.put("familyName", CANARY);
        referral.put("client", client);
        referral.put("reason", CANARY);
        Journey episode = Journey.referred(referral).accept();
        Api.as("clara").get("/clients?q=" + CANARY).then().statusCode(200);

        for (Response refused : List.of(
                Api.as("ines").create("/referrals", "{\"site\":\"" + CANARY + "\",\"urgency\":\"" + CANARY),
                Api.as("ines")
                        .create(
                                episode.path("responses"),
                                Bodies.of("instrument", CANARY, "answers", Bodies.of("1", CANARY), "on", "2026-03-01")),
                Api.as("ines")
                        .create(
                                episode.path("responses"),
                                Bodies.of(
                                        "instrument", "phq-9", "answers", Bodies.of("1", CANARY), "on", "2026-03-01")),
                Api.as("clara").put(episode.path("profile"), Bodies.profile(Bodies.factor("recoveryStage", CANARY))),
                Api.as("clara").create(episode.path("level-of-care-decisions"), Bodies.level(CANARY)))) {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).doesNotContain(CANARY);
        }
        assertProblem(Api.as("ines").post("/consents/decisions", Bodies.of("purpose", CANARY)), 400, "invalid");

        assertThat(Files.readString(log)).doesNotContain(CANARY);
        assertThat(store.query(
                        "SELECT count(*) FROM audit_entry WHERE details LIKE '%" + CANARY + "%'", r -> r.getLong(1)))
                .containsExactly(0L);
    }
}
