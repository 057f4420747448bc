package health.concord.scheduling.timetable;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Json.of;
import static health.concord.scheduling.testsupport.Json.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A group of two on Monday at nine whose members wish for Tuesday; the first of two weeks is the one after next. */
@QuarkusTest
class TimetableRunsTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final LocalDate FIRST = World.nextMonday().plusWeeks(1);

    @Inject
    Store store;

    private record Group(String series, String leader, List<String> members) {

        static Group onMonday() {
            String leader = World.clinician("harbor");
            String series = World.series("harbor", "leaders", List.of(leader));
            List<String> members = List.of(World.client("harbor"), World.client("harbor"));
            members.forEach(client ->
                    World.confirmed(World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series))));
            return new Group(series, leader, members);
        }

        Map<String, Object> wishForTuesday() {
            return Json.with(
                    body(),
                    "wishes",
                    members.stream()
                            .map(client -> of("client", client, "slots", List.of(slot("TU", "08:00", "18:00"))))
                            .toList());
        }
    }

    private static Map<String, Object> body() {
        return of("site", "harbor", "weekOf", FIRST.toString(), "weeks", 2, "moves", 3000, "seed", 5);
    }

    private static String build(Map<String, Object> body) {
        return As.anew(As.sam())
                .body(body)
                .post("/timetable-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath get(String path) {
        return As.sam().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath ended(String run) {
        await().atMost(LONGEST)
                .until(() -> !Set.of("QUEUED", "RUNNING")
                        .contains(get("/timetable-runs/" + run).getString("state")));
        return get("/timetable-runs/" + run);
    }

    private static Response publish(String run) {
        return As.anew(As.sam()).post("/timetable-runs/" + run + "/publication");
    }

    private static List<String> starts(String series) {
        return get("/sessions?series=" + series + "&from=" + FIRST + "&to=" + FIRST.plusDays(13))
                .getList("items.from");
    }

    private static String meeting(Group group) {
        return "meetings.find { it.id.startsWith('" + group.series() + "') }.at.";
    }

    @Test
    void aWeekIsBuiltComparedAndPublishedAsAWhole() {
        Group group = Group.onMonday();
        Bookable client = Bookable.at("harbor");
        String run = build(Json.with(
                group.wishForTuesday(),
                "individuals",
                List.of(of(
                        "client",
                        client.client(),
                        "episode",
                        client.episode(),
                        "type",
                        "INDIVIDUAL_THERAPY",
                        "mode",
                        "IN_PERSON",
                        "minutes",
                        60,
                        "clinician",
                        client.clinician()))));

        JsonPath done = ended(run);

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("hard")).isZero();
        assertThat(done.getList("progress")).isNotEmpty();
        JsonPath plan = get("/timetable-runs/" + run + "/plan");
        assertThat(plan.getString(meeting(group) + "slot.day")).isEqualTo("TU");
        assertThat(plan.getList("broken.rule", String.class)).contains("OTHER_TIME");
        assertThat(plan.getList("broken.text", String.class))
                .contains("Coping skills (Tuesday " + plan.getString(meeting(group) + "slot.from")
                        + ") was at Monday 09:00.");
        JsonPath comparison = get("/timetable-runs/" + run + "/comparison");
        assertThat(comparison.getList("changes.id", String.class))
                .anyMatch(id -> id.startsWith(group.series()))
                .anyMatch(id -> id.contains(client.client()));
        assertThat(get("/timetable-runs/" + run + "/comparison?with=" + run).getList("changes"))
                .isEmpty();

        JsonPath published = publish(run).then().statusCode(201).extract().jsonPath();

        assertThat(published.getList("booked")).hasSize(2);
        assertThat(published.getList("moved").size()).isGreaterThanOrEqualTo(2);
        assertThat(starts(group.series()))
                .hasSize(2)
                .allMatch(start -> OffsetDateTime.parse(start).getDayOfWeek().getValue() == 2);
        List<String> booked = get("/sessions?client=" + client.client() + "&from=" + FIRST + "&to="
                        + FIRST.plusDays(13))
                .getList("items.from");
        assertThat(booked).hasSize(2);
        assertThat(get("/timetable-runs/" + run).getString("state")).isEqualTo("PUBLISHED");
        assertThat(Seating.roster(get("/sessions?series=" + group.series() + "&from=" + FIRST)
                        .getString("items[0].id")))
                .containsExactlyInAnyOrderElementsOf(group.members());
        assertProblem(publish(run), 409, "wrong-state");
        String again = build(body());
        ended(again);
        assertThat(get("/timetable-runs/" + again + "/comparison").getList("changes.id", String.class))
                .as("built again, what was published stays")
                .noneMatch(id -> id.startsWith(group.series()));
    }

    @Test
    void whatChangedSinceIsNamedAndNothingIsPublished() {
        Group group = Group.onMonday();
        String run = build(group.wishForTuesday());
        ended(run);
        JsonPath plan = get("/timetable-runs/" + run + "/plan");
        Bookable other = Bookable.at("harbor").with(group.leader());
        OffsetDateTime taken = FIRST.plusDays(1)
                .atTime(LocalTime.parse(plan.getString(meeting(group) + "slot.from")))
                .atZone(World.HARBOR_ZONE)
                .toOffsetDateTime();
        As.anew(As.sam())
                .body(Json.with(
                        other.body("09:00", "10:00"),
                        "from",
                        taken.toString(),
                        "to",
                        taken.plusMinutes(30).toString()))
                .post("/sessions")
                .then()
                .statusCode(201);
        List<String> before = starts(group.series());

        Response refused = publish(run);

        assertProblem(refused, 409, "time-conflict");
        assertThat(refused.jsonPath().getString("detail")).contains(FIRST.plusDays(1) + " ");
        assertThat(starts(group.series())).isEqualTo(before);
        assertThat(get("/timetable-runs/" + run).getString("state")).isEqualTo("DONE");
    }

    @Test
    void runThatAProcessLeftGoesOnFromTheBestKept() {
        Group group = Group.onMonday();
        String run = build(Json.with(group.wishForTuesday(), "moves", 1));
        ended(run);
        int kept = get("/timetable-runs/" + run).getInt("soft");
        store.run("UPDATE timetable_run SET state = 'RUNNING', ended_at = NULL WHERE id = ?", run);

        JsonPath done = ended(run);

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("soft")).isLessThanOrEqualTo(kept);
    }

    @Test
    void stoppedRunKeepsItsBestPlan() {
        String run = build(Json.with(Group.onMonday().wishForTuesday(), "moves", 100_000_000));
        await().atMost(LONGEST).until(() -> get("/timetable-runs/" + run).get("hard") != null);
        As.sam().body("{}").post("/timetable-runs/" + run + "/stop").then().statusCode(200);

        assertThat(ended(run).getString("state")).isEqualTo("STOPPED");
        assertThat(get("/timetable-runs/" + run + "/plan").getList("meetings")).isNotEmpty();
        assertProblem(As.sam().body("{}").post("/timetable-runs/" + run + "/stop"), 409, "wrong-state");
    }

    @Test
    void planThatBreaksAHardRuleIsNotPublished() {
        String run = build(Group.onMonday().wishForTuesday());
        ended(run);
        store.run("UPDATE timetable_run SET hard = 1 WHERE id = ?", run);

        Response refused = publish(run);

        assertProblem(refused, 409, "wrong-state");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PLAN_BREAKS_HARD_RULES");
    }

    @Test
    void pinnedSeriesStays() {
        Group group = Group.onMonday();
        Group.onMonday();
        String run = build(Json.with(group.wishForTuesday(), "pinned", List.of(group.series())));
        ended(run);

        assertThat(get("/timetable-runs/" + run + "/plan").getList("meetings.id", String.class))
                .noneMatch(id -> id.startsWith(group.series()));
    }

    @Test
    void anotherSitesRunIsAsIfMissing() {
        String run = build(Group.onMonday().wishForTuesday());

        assertProblem(As.carl().get("/timetable-runs/" + run), 404, "not-found");
        assertProblem(As.carl().get("/timetable-runs/" + run + "/plan"), 404, "not-found");
    }
}
