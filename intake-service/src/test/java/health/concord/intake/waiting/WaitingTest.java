package health.concord.intake.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingTest {

    @Test
    void listSaysSinceWhenAtWhatRiskAndWhatIsMissing() {
        Journey fresh = Journey.inIntake();
        Journey grave = Journey.inIntake();
        answer(grave, Bodies.cssrs("yyyynn-"));
        Journey asking = Journey.inIntake();
        answer(asking, Bodies.phq9(1, 1));
        Journey minor = Journey.minor();
        Journey ready = Journey.assessed();
        answer(ready, Bodies.cssrs("nn---n-"));
        ready.consent();
        Api.as("clara").put(ready.path("profile"), Bodies.profile()).then().statusCode(200);
        ready.requestPlacement();

        Map<String, Object> first = row(fresh);
        assertThat(first)
                .containsEntry("risk", "UNKNOWN")
                .containsEntry("waitingSince", "2026-02-20")
                .containsEntry("days", days("2026-02-20"))
                .containsEntry(
                        "missing",
                        List.of("CSSRS", "CONSENT", "PROFILE", "RATINGS", "LEVEL_OF_CARE", "PLACEMENT_REQUEST"));
        assertThat(row(grave)).containsEntry("risk", "HIGH");
        assertThat(missing(grave)).startsWith("SAFETY_HOLD");
        assertThat(row(asking)).containsEntry("risk", "RAISED");
        assertThat(missing(asking)).startsWith("CSSRS");
        assertThat(missing(minor)).contains("GUARDIAN_CONSENT");
        assertThat(row(ready)).containsEntry("risk", "LOW").containsEntry("missing", List.of());
    }

    @Test
    void whoIsPlacedOrNotAcceptedYetDoesNotWait() {
        assertThat(row(Journey.assessed().placed())).isNull();
        assertThat(row(Journey.referred())).isNull();
    }

    private static void answer(Journey episode, Map<String, Object> body) {
        Api.as("clara").create(episode.path("responses"), body).then().statusCode(201);
    }

    private static int days(String since) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(since), LocalDate.now(ZoneId.of("America/New_York")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> missing(Journey episode) {
        return (List<String>) Objects.requireNonNull(row(episode)).get("missing");
    }

    private static @Nullable Map<String, Object> row(Journey episode) {
        String after = "";
        while (after != null) {
            JsonPath page = Api.as("clara")
                    .get("/waiting?site=harbor&limit=200" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            Map<String, Object> found = page.getMap("items.find { it.episode == '" + episode.id() + "' }");
            if (found != null) {
                return found;
            }
            String next = page.getString("next");
            after = next == null ? null : "&after=" + next;
        }
        return null;
    }
}
