package health.concord.scheduling.timetable;

import static health.concord.commonstest.Problems.assertInvalid;
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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

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

@QuarkusTest
class TimetableRunsTest {

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
        // Over time only better, and the last is the plan's.
        assertThat(plan.getList("progress.millis", Long.class)).isNotEmpty().isSorted();
        assertThat(plan.getString("progress[-1].score")).isEqualTo(plan.getString("score"));
        Map<String, Object> stays = meetings(plan, pinned).getFirst();
        assertThat(stays.get("day")).isEqualTo(stays.get("wasDay"));
        assertThat(stays.get("pinned")).isEqualTo(true);
        // The client asked to be free on that day, which costs more than moving away.
        assertThat(meetings(plan, moved))
                .anySatisfy(one -> assertThat(one.get("day")).isNotEqualTo("TU"));
        assertThat(plan.getList("findings.rule")).contains("TIME_CHANGED");
        assertThat(plan.getList("findings.text", String.class))
                .allSatisfy(text -> assertThat(text).isNotBlank());

        String again = run(week, List.of(pinned, moved));
        solved(again);
        As.sam()
                .get("/timetable-runs/" + id + "/comparison?with=" + again)
                .then()
                .statusCode(200)
                .body("run", equalTo(id))
                .body("changedHere", greaterThan(0))
                .body("differing.size()", greaterThan(0));

        publish(id).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        List<Map<String, Object>> sessions = As.sam()
                .get("/sessions?limit=200&series=" + moved + "&from=" + week + "&to=" + week.plusDays(6))
                .path("items");
        assertThat(sessions).hasSize(2).allSatisfy(session -> {
            assertThat(session.get("state")).isEqualTo("SCHEDULED");
            assertThat(session.get("booked")).isEqualTo(1);
            String day = OffsetDateTime.parse(session.get("from").toString())
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
    }

    @Test
    void planOfAGroupThatChangedSinceIsRefusedAsAWhole() {
        LocalDate week = World.nextMonday().plusWeeks(2);
        String changed = World.series(
                "mesa", "slots", List.of(Json.slot("WE", "08:00", "09:00"), Json.slot("WE", "09:30", "10:30")));
        String other = World.series(
                "mesa", "slots", List.of(Json.slot("TH", "08:00", "09:00"), Json.slot("TH", "09:30", "10:30")));
        String first = run(week, List.of(other));
        String second = run(week, List.of());
        JsonPath plan = solved(first);
        JsonPath old = solved(second);
        // Both part the two meetings of one day, which costs more than a change.
        assertThat(meetings(plan, changed)).extracting(one -> one.get("day")).doesNotHaveDuplicates();
        assertThat(meetings(old, other)).extracting(one -> one.get("day")).doesNotHaveDuplicates();
        As.sam()
                .get("/timetable-runs/" + first + "/comparison?with=" + second)
                .then()
                .statusCode(200)
                .body("differing.there.source", hasItem(other))
                .body("onlyThere.rule", hasItem("TIME_CHANGED"));
        published(first);

        assertProblem(publish(second), 409, "conflict");

        // Nothing of it was published: the group that only it moves is where it was.
        As.sam().get("/group-series/" + other).then().body("slots.day", equalTo(List.of("TH", "TH")));
        As.sam().get("/timetable-runs/" + second).then().body("state", equalTo("SOLVED"));
        assertThat(days(other, week)).containsOnly("THURSDAY");
    }

    @Test
    void whatStandsInTheWayByNowRefusesTheWhole() {
        LocalDate week = World.nextMonday().plusWeeks(3);
        String leader = World.clinician(
                "mesa",
                Json.slot("MO", "08:00", "20:00"),
                Json.slot("TU", "08:00", "20:00"),
                Json.slot("WE", "08:00", "20:00"),
                Json.slot("TH", "08:00", "20:00"),
                Json.slot("FR", "08:00", "20:00"));
        String series = World.series(
                "mesa",
                "leaders",
                List.of(leader),
                "slots",
                List.of(Json.slot("FR", "08:00", "09:00"), Json.slot("FR", "09:30", "10:30")));
        String id = run(week, List.of());
        JsonPath plan = solved(id);
        Map<String, Object> moved = meetings(plan, series).stream()
                .filter(one -> !"FR".equals(one.get("day")))
                .findFirst()
                .orElseThrow();
        OffsetDateTime at = week.plusDays(List.of("MO", "TU", "WE", "TH", "FR").indexOf(moved.get("day")))
                .atTime(LocalTime.parse(moved.get("from").toString()))
                .atZone(World.MESA_ZONE)
                .toOffsetDateTime();
        String client = World.client("mesa");
        As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "mesa",
                        "client",
                        client,
                        "episode",
                        World.episode(client, "mesa"),
                        "clinician",
                        leader,
                        "type",
                        "INDIVIDUAL_THERAPY",
                        "from",
                        at.toString(),
                        "to",
                        at.plusMinutes(45).toString(),
                        "mode",
                        "IN_PERSON"))
                .post("/sessions")
                .then()
                .statusCode(201);

        assertProblem(publish(id), 409, "time-conflict").body(containsString("Dana Lee"));

        assertThat(days(series, week)).containsOnly("FRIDAY");
        // Built anew, the appointment is known and kept out of the way.
        String again = run(week, List.of());
        assertThat(solved(again).getBoolean("feasible")).isTrue();
        published(again);
        assertThat(days(series, week)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aClinicianOfTwoSitesIsPlannedAtBothTogether() {
        LocalDate week = World.nextMonday().plusWeeks(1);
        String leader = World.id();
        As.sam()
                .body(Json.of(
                        "displayName", "Toni Ray",
                        "availability",
                                List.of(
                                        Json.of("site", "harbor", "slots", List.of(Json.slot("MO", "08:00", "20:00"))),
                                        Json.of("site", "mesa", "slots", List.of(Json.slot("MO", "08:00", "20:00")))),
                        "qualifications", List.of("LCSW")))
                .put("/clinicians/" + leader)
                .then()
                .statusCode(201);
        // Half past eleven in Harbor is half past nine in Mesa: no way to get there in time.
        String harbor =
                World.series("harbor", "leaders", List.of(leader), "slots", List.of(Json.slot("MO", "10:00", "11:00")));
        String mesa =
                World.series("mesa", "leaders", List.of(leader), "slots", List.of(Json.slot("MO", "09:30", "10:30")));
        String id = As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "harbor",
                        "alsoAt",
                        List.of("mesa"),
                        "weekOf",
                        week.toString(),
                        "seconds",
                        1,
                        "pinned",
                        List.of(harbor)))
                .post("/timetable-runs")
                .then()
                .statusCode(201)
                .body("alsoAt", equalTo(List.of("mesa")))
                .extract()
                .path("id");

        JsonPath plan = solved(id);

        Map<String, Object> there = meetings(plan, mesa).getFirst();
        assertThat(there.get("site")).isEqualTo("mesa");
        assertThat(there.get("day") + " " + there.get("from")).doesNotStartWith("MO 09:30");
        assertThat(plan.getList("findings.rule")).doesNotContain("NO_TIME_TO_TRAVEL");
        published(id);
        assertThat(days(mesa, week)).hasSize(1);
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
        assertInvalid(
                As.anew(As.sam())
                        .body(Json.with(good, "alsoAt", List.of("atlantis")))
                        .post("/timetable-runs"),
                "alsoAt[0]");
        assertInvalid(
                As.anew(As.sam())
                        .body(Json.with(good, "alsoAt", List.of("mesa")))
                        .post("/timetable-runs"),
                "alsoAt[0]");
        assertInvalid(
                As.anew(As.sam())
                        .body(Json.with(good, "pinned", List.of(World.id())))
                        .post("/timetable-runs"),
                "pinned[0]");
        assertProblem(As.sam().get("/timetable-runs/" + World.id()), 404, "not-found");
        assertProblem(As.clara().get("/timetable-runs"), 403, "forbidden");
    }
}
