package health.concord.scheduling.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Asks for runs at Mesa, waits for them and looks into them. */
final class Runs {

    private Runs() {}

    static String run(LocalDate week, List<String> pinned) {
        return As.anew(As.sam())
                .body(Json.of("site", "mesa", "weekOf", week.toString(), "seconds", 1, "pinned", pinned))
                .post("/timetable-runs")
                .then()
                .statusCode(201)
                .body("state", equalTo("QUEUED"))
                .extract()
                .path("id");
    }

    static JsonPath solved(String run) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of("SOLVED", "FAILED")
                        .contains(As.sam()
                                .get("/timetable-runs/" + run)
                                .path("state")
                                .toString()));
        return As.sam()
                .get("/timetable-runs/" + run)
                .then()
                .body("state", equalTo("SOLVED"))
                .extract()
                .jsonPath();
    }

    /** On which the sessions of a series are in a week. */
    static List<String> days(String series, LocalDate week) {
        List<String> from = As.sam()
                .get("/sessions?limit=200&series=" + series + "&from=" + week + "&to=" + week.plusDays(6))
                .path("items.from");
        return from.stream()
                .map(one -> OffsetDateTime.parse(one).getDayOfWeek().name())
                .toList();
    }

    static Response publish(String run) {
        return As.sam()
                .header("If-Match", As.sam().get("/timetable-runs/" + run).header("ETag"))
                .post("/timetable-runs/" + run + "/publication");
    }

    static void published(String run) {
        Response answer = publish(run);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static List<Map<String, Object>> meetings(JsonPath plan, String source) {
        List<Map<String, Object>> all = plan.getList("meetings");
        return all.stream().filter(one -> source.equals(one.get("source"))).toList();
    }
}
