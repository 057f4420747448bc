package health.concord.scheduling.timetable;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.timetable.Runs.days;
import static health.concord.scheduling.timetable.Runs.meetings;
import static health.concord.scheduling.timetable.Runs.publish;
import static health.concord.scheduling.timetable.Runs.published;
import static health.concord.scheduling.timetable.Runs.run;
import static health.concord.scheduling.timetable.Runs.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What takes part in a search, what is left where it is, and who gets a room. */
@QuarkusTest
class TakingPartTest {

    /** A weekly appointment at Mesa on Mondays at nine, confirmed. */
    private record Weekly(String client, String episode, String clinician, String placement) {

        static Weekly atNine() {
            String client = World.client("mesa");
            String episode = World.episode(client, "mesa");
            String clinician = World.clinician("mesa");
            String placement = World.confirmed(Json.with(
                    World.holdBody(
                            "mesa",
                            client,
                            World.nextMonday(),
                            World.individualPart(clinician, "MO", "09:00", "10:00")),
                    "episode",
                    episode));
            return new Weekly(client, episode, clinician, placement);
        }

        String seat() {
            return As.sam().get("/placements/" + placement).path("parts[0].seat");
        }

        /** Of the sessions from a week on: one for each, null where there is none. */
        List<String> rooms(LocalDate week) {
            return As.sam()
                    .get("/sessions?limit=200&client=" + client + "&from=" + week + "&to=" + week.plusWeeks(12))
                    .path("items.room");
        }
    }

    @Test
    void aSingleClientGetsARoomOrNothingIsPublished() {
        LocalDate week = World.nextMonday().plusWeeks(4);
        World.room("mesa", 2);
        Weekly weekly = Weekly.atNine();
        String id = run(week, List.of());
        Map<String, Object> planned = meetings(solved(id), weekly.seat()).getFirst();
        String room = planned.get("room").toString();
        assertThat(planned.get("wasRoom")).isNull();

        // Someone is faster: a single session in that room, three weeks later.
        String faster = World.client("mesa");
        OffsetDateTime at = week.plusWeeks(3)
                .plusDays(List.of("MO", "TU", "WE", "TH", "FR").indexOf(planned.get("day")))
                .atTime(LocalTime.parse(planned.get("from").toString()))
                .atZone(World.MESA_ZONE)
                .toOffsetDateTime();
        String inTheWay = As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "mesa",
                        "client",
                        faster,
                        "episode",
                        World.episode(faster, "mesa"),
                        "clinician",
                        World.clinician("mesa"),
                        "type",
                        "INDIVIDUAL_THERAPY",
                        "from",
                        at.plusMinutes(45).toString(),
                        "to",
                        at.plusMinutes(105).toString(),
                        "mode",
                        "IN_PERSON",
                        "room",
                        room))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertProblem(publish(id), 409, "time-conflict").body(containsString("Room "));
        assertThat(weekly.rooms(week)).containsOnlyNulls();

        As.sam()
                .header("If-Match", As.sam().get("/sessions/" + inTheWay).header("ETag"))
                .body(Json.of("by", "PROGRAM"))
                .post("/sessions/" + inTheWay + "/cancellation")
                .then()
                .statusCode(200);
        published(id);
        assertThat(weekly.rooms(week)).isNotEmpty().containsOnly(room);

        // Run again it stays where it is.
        String again = run(week, List.of());
        Map<String, Object> after = meetings(solved(again), weekly.seat()).getFirst();
        assertThat(after.get("room")).isEqualTo(room);
        assertThat(after.get("wasRoom")).isEqualTo(room);
    }

    @Test
    void groupsThatMeetByARuleTakePartWhereEveryWeekIsTheSame() {
        LocalDate week = World.nextMonday().plusWeeks(2);
        String everyWeek = World.series(
                "mesa",
                "rrule",
                "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
                "slots",
                List.of(Json.slot("TU", "08:00", "09:00"), Json.slot("TU", "09:30", "10:30")));
        String everySecond = byVideo("Alumni evening", "FREQ=WEEKLY;INTERVAL=2");
        String monthly = byVideo("Family day", "FREQ=MONTHLY;BYDAY=1MO");
        String over = World.series(
                "mesa",
                "rrule",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=" + World.nextMonday().toString().replace("-", ""));
        String id = run(week, List.of());

        JsonPath plan = solved(id);

        assertThat(meetings(plan, everyWeek))
                .hasSize(2)
                .extracting(one -> one.get("day"))
                .doesNotHaveDuplicates();
        assertThat(meetings(plan, everySecond)).isEmpty();
        List<Map<String, Object>> kept = plan.getList("kept");
        assertThat(kept)
                .filteredOn(one -> List.of(everySecond, monthly).contains(one.get("source")))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.get("why")).isEqualTo("NOT_EVERY_WEEK"))
                .extracting(one -> one.get("text"))
                .contains(
                        "Alumni evening does not meet every week (FREQ=WEEKLY;INTERVAL=2).",
                        "Family day does not meet every week (FREQ=MONTHLY;BYDAY=1MO).");
        assertThat(kept).noneMatch(one -> over.equals(one.get("source")));

        published(id);
        for (LocalDate monday : List.of(week, week.plusWeeks(1))) {
            assertThat(days(everyWeek, monday)).hasSize(2).doesNotHaveDuplicates();
        }
        List<String> slots = As.sam().get("/group-series/" + everyWeek).path("slots.day");
        assertThat(slots).hasSize(2).doesNotHaveDuplicates();
        As.sam()
                .get("/group-series/" + everyWeek)
                .then()
                .body("rrule", equalTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=" + String.join(",", slots)));
    }

    /** Without a room: one that is taken in some later weeks only would refuse the plans of other tests. */
    private static String byVideo(String title, String rule) {
        return World.series("mesa", "title", title, "rrule", rule, "mode", "VIDEO", "room", null);
    }

    @Test
    void whatIsPinnedStaysThoughItCouldNotBePutThereAnew() {
        LocalDate week = World.nextMonday().plusWeeks(6);
        String room = World.room("mesa", 20);
        String leader = World.clinician("mesa");
        String pinned = World.series("mesa", "room", room, "leaders", List.of(leader));
        As.sam()
                .header("If-Match", As.sam().get("/rooms/" + room).header("ETag"))
                .body(Json.of("name", "Smaller " + room, "capacity", 2, "video", false))
                .put("/rooms/" + room)
                .then()
                .statusCode(200);
        String leave = As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "mesa",
                        "clinician",
                        leader,
                        "kind",
                        "LEAVE",
                        "from",
                        week.atStartOfDay(World.MESA_ZONE).toOffsetDateTime().toString(),
                        "to",
                        week.plusDays(5)
                                .atStartOfDay(World.MESA_ZONE)
                                .toOffsetDateTime()
                                .toString()))
                .post("/unavailabilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        JsonPath plan = solved(run(week, List.of(pinned)));

        // A leave to come would stand in the way of other tests' plans.
        As.sam().delete("/unavailabilities/" + leave).then().statusCode(204);

        assertThat(meetings(plan, pinned))
                .singleElement()
                .satisfies(one -> assertThat(one.get("room")).isEqualTo(room))
                .satisfies(one -> assertThat(one.get("day")).isEqualTo("MO"));
        assertThat(plan.getBoolean("feasible"))
                .as("what is pinned is not the plan's to mend")
                .isTrue();
    }

    @Test
    void timeOfAClientOnLeaveIsKeptAndNotPlanned() {
        LocalDate week = World.nextMonday().plusWeeks(5);
        Weekly weekly = Weekly.atNine();
        World.event(
                "episode.changed",
                "episode",
                weekly.episode(),
                "mesa",
                Json.with(
                        World.episodeData(weekly.episode(), weekly.client()),
                        "leaves",
                        List.of(Json.of(
                                "from",
                                week.plusDays(2).toString(),
                                "to",
                                week.plusDays(4).toString()))));

        JsonPath plan = solved(run(week, List.of()));

        // A leave to come would stand in the way of other tests' plans.
        World.event(
                "episode.changed",
                "episode",
                weekly.episode(),
                "mesa",
                Json.with(World.episodeData(weekly.episode(), weekly.client()), "leaves", List.of()));

        Map<String, Object> stays = meetings(plan, weekly.seat()).getFirst();
        assertThat(stays.get("day") + " " + stays.get("from")).isEqualTo("MO 09:00:00");
        assertThat(stays.get("pinned")).isEqualTo(true);
        List<Map<String, Object>> kept = plan.getList("kept");
        assertThat(kept)
                .filteredOn(one -> weekly.seat().equals(one.get("source")))
                .singleElement()
                .satisfies(one -> assertThat(one.get("why")).isEqualTo("CLIENT_ON_LEAVE"))
                .satisfies(one -> assertThat(one.get("text").toString()).doesNotContain("Jo "));
    }
}
