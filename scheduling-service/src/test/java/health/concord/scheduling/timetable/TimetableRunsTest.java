package health.concord.scheduling.timetable;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimetableRunsTest {

    private static String run(LocalDate week, List<String> pinned) {
        return As.anew(As.sam())
                .body(Json.of("site", "mesa", "weekOf", week.toString(), "seconds", 3, "pinned", pinned))
                .post("/timetable-runs")
                .then()
                .statusCode(201)
                .body("state", equalTo("QUEUED"))
                .extract()
                .path("id");
    }

    private static JsonPath solved(String run) {
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

    @Test
    void aWeekIsBuiltExplainedComparedAndPublishedAsAWhole() {
        LocalDate week = World.nextMonday().plusWeeks(1);
        String leader = World.clinician("mesa");
        String pinned = World.series("mesa");
        String moved = World.series(
                "mesa",
                "leaders",
                List.of(leader),
                "slots",
                List.of(Json.slot("TU", "09:00", "10:30"), Json.slot("TU", "11:00", "12:30")));
        String client = World.client("mesa");
        World.confirmed(World.holdBody("mesa", client, World.nextMonday(), World.groupPart(moved)));
        String episode = World.episode(client, "mesa");
        assertThat(episode).isNotNull();
        As.sam()
                .body(Json.of("notAt", List.of(Json.slot("TU", "08:00", "20:00"))))
                .put("/clients/" + client + "/wishes")
                .then()
                .statusCode(200);

        String id = run(week, List.of(pinned));
        JsonPath plan = solved(id);

        assertThat(plan.getBoolean("feasible")).isTrue();
        assertThat(plan.getList("progress")).isNotEmpty();
        Map<String, Object> stays = meetings(plan, pinned).getFirst();
        assertThat(stays.get("day")).isEqualTo(stays.get("wasDay"));
        assertThat(stays.get("pinned")).isEqualTo(true);
        // The client asked to be free on that day, which costs more than moving away.
        assertThat(meetings(plan, moved))
                .anySatisfy(one -> assertThat(one.get("day")).isNotEqualTo("TU"));
        assertThat(plan.getList("findings.rule")).contains("TIME_CHANGED");

        String again = run(week, List.of(pinned, moved));
        solved(again);
        As.sam()
                .get("/timetable-runs/" + id + "/comparison?with=" + again)
                .then()
                .statusCode(200)
                .body("run", equalTo(id))
                .body("differing.size()", org.hamcrest.Matchers.greaterThan(0));

        publish(id).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        List<Map<String, Object>> sessions = As.sam()
                .get("/sessions?limit=200&series=" + moved + "&from=" + week + "&to=" + week.plusDays(6))
                .path("items");
        assertThat(sessions).hasSize(2).allSatisfy(session -> {
            assertThat(session.get("state")).isEqualTo("SCHEDULED");
            assertThat(session.get("booked")).isEqualTo(1);
            String day = java.time.OffsetDateTime.parse(session.get("from").toString())
                    .getDayOfWeek()
                    .name();
            assertThat(meetings(plan, moved))
                    .anySatisfy(one -> assertThat(day).startsWith(one.get("day").toString()));
        });
        As.sam()
                .get("/group-series/" + moved)
                .then()
                .body("slots[0].day", equalTo(meetings(plan, moved).getFirst().get("day")));
        assertProblem(publish(id), 409, "wrong-state");
        // The other plan knows the group as it was.
        assertThat(publish(again).statusCode()).isIn(200, 409);
    }

    private static io.restassured.response.Response publish(String run) {
        return As.sam()
                .header("If-Match", As.sam().get("/timetable-runs/" + run).header("ETag"))
                .post("/timetable-runs/" + run + "/publication");
    }

    private static List<Map<String, Object>> meetings(JsonPath plan, String source) {
        List<Map<String, Object>> all = plan.getList("meetings");
        return all.stream().filter(one -> source.equals(one.get("source"))).toList();
    }

    @Test
    void whatCannotBeSearchedIsRefused() {
        Map<String, Object> good =
                Json.of("site", "mesa", "weekOf", World.nextMonday().toString(), "seconds", 1);

        assertInvalid(
                As.anew(As.sam())
                        .body(Json.with(good, "weekOf", World.lastMonday().toString()))
                        .post("/timetable-runs"),
                "weekOf");
        assertInvalid(As.anew(As.sam()).body(Json.with(good, "seconds", 601)).post("/timetable-runs"), "seconds");
        assertInvalid(
                As.anew(As.sam()).body(Json.with(good, "site", "atlantis")).post("/timetable-runs"), "site");
        assertProblem(As.sam().get("/timetable-runs/" + World.id()), 404, "not-found");
        assertProblem(As.clara().get("/timetable-runs"), 403, "forbidden");
    }
}
