package health.concord.scheduling.series;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.room;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesEditsTest {

    private static Response edit(String series, Object... changes) {
        String version = As.sam().get("/group-series/" + series).header("ETag");
        return As.sam()
                .header("If-Match", version == null ? "\"0\"" : version)
                .body(Json.of(changes))
                .post("/group-series/" + series + "/edits");
    }

    private static List<Map<String, Object>> sessions(String series) {
        return As.sam()
                .get("/sessions?limit=200&series=" + series + "&from=" + nextMonday() + "&to="
                        + nextMonday().plusWeeks(12))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Map<String, Object>> taking(String series) {
        return sessions(series).stream()
                .filter(session -> session.get("state").equals("SCHEDULED"))
                .toList();
    }

    private static LocalDate day(Map<String, Object> session) {
        return OffsetDateTime.parse(session.get("from").toString()).toLocalDate();
    }

    private static String id(Map<String, Object> session) {
        return session.get("id").toString();
    }

    @Test
    void allMovesEverySessionToComeAndKeepsIdsAndRosters() {
        String group = series("harbor");
        String client = World.client("harbor");
        confirmed(holdBody("harbor", client, nextMonday(), groupPart(group)));
        List<String> before = taking(group).stream().map(SeriesEditsTest::id).toList();

        edit(group, "scope", "ALL", "slots", List.of(Json.slot("TU", "13:00", "14:30")), "title", "Coping better")
                .then()
                .statusCode(200)
                .body("id", equalTo(group))
                .body("title", equalTo("Coping better"))
                .body("slots[0].day", equalTo("TU"));

        List<Map<String, Object>> after = taking(group);
        assertThat(after.stream().map(SeriesEditsTest::id).toList()).isEqualTo(before);
        assertThat(after).allSatisfy(session -> {
            OffsetDateTime from = OffsetDateTime.parse(session.get("from").toString());
            assertThat(from.getDayOfWeek().getValue()).isEqualTo(2);
            assertThat(from.getHour()).isEqualTo(13);
            assertThat(session.get("title")).isEqualTo("Coping better");
        });
        assertThat(Seating.roster(before.getLast())).containsExactly(client);
        Seating.assertSeats(group, 1, 0);
    }

    @Test
    void followingLeavesWhatIsBefore() {
        String group = series("harbor");
        LocalDate from = nextMonday().plusWeeks(3);
        String room = room("harbor", 12);

        edit(
                        group,
                        "scope",
                        "FOLLOWING",
                        "from",
                        from.toString(),
                        "room",
                        room,
                        "slots",
                        List.of(Json.slot("MO", "10:00", "11:30")))
                .then()
                .statusCode(200);

        assertThat(taking(group)).allSatisfy(session -> {
            boolean follows = !day(session).isBefore(from);
            assertThat(OffsetDateTime.parse(session.get("from").toString()).getHour())
                    .isEqualTo(follows ? 10 : 9);
            assertThat(session.get("room").equals(room)).isEqualTo(follows);
        });
    }

    @Test
    void oneIsLeftAsItIsByLaterChangesOfAll() {
        String group = series("harbor");
        Map<String, Object> second = taking(group).get(1);
        String moved = OffsetDateTime.parse(second.get("from").toString())
                .plusDays(1)
                .plusHours(2)
                .toString();

        edit(group, "scope", "ONE", "session", id(second), "startsAt", moved)
                .then()
                .statusCode(200);
        edit(group, "scope", "ALL", "slots", List.of(Json.slot("MO", "15:00", "16:30")))
                .then()
                .statusCode(200);

        List<Map<String, Object>> after = taking(group);
        Map<String, Object> one = after.stream()
                .filter(session -> id(session).equals(id(second)))
                .findFirst()
                .orElseThrow();
        assertThat(OffsetDateTime.parse(one.get("from").toString()).toInstant())
                .isEqualTo(OffsetDateTime.parse(moved).toInstant());
        assertThat(after.stream().map(SeriesEditsTest::day).collect(Collectors.toSet()))
                .hasSize(after.size());
        assertThat(after).hasSize(taking(group).size());
        assertThat(after.stream().filter(session -> session != one))
                .allSatisfy(session -> assertThat(
                                OffsetDateTime.parse(session.get("from").toString())
                                        .getHour())
                        .isEqualTo(15));
    }

    @Test
    void aCancelledDateStaysCancelled() {
        String group = series("harbor");
        Map<String, Object> second = taking(group).get(1);
        As.sam()
                .header("If-Match", "\"" + second.get("version") + "\"")
                .body(Json.of("by", "PROGRAM"))
                .post("/sessions/" + id(second) + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateReason", equalTo("PROGRAM"))
                .body("booked", equalTo(0));

        edit(group, "scope", "ALL", "slots", List.of(Json.slot("MO", "11:00", "12:30")))
                .then()
                .statusCode(200);

        assertThat(taking(group))
                .noneSatisfy(session -> assertThat(day(session)).isEqualTo(day(second)));
    }

    @Test
    void fewerDaysCancelAndMoreDaysAddWithTheMembers() {
        String group = series("harbor");
        String client = World.client("harbor");
        confirmed(holdBody("harbor", client, nextMonday(), groupPart(group)));
        int weeks = taking(group).size();

        edit(
                        group,
                        "scope",
                        "ALL",
                        "slots",
                        List.of(Json.slot("MO", "09:00", "10:30"), Json.slot("WE", "09:00", "10:30")))
                .then()
                .statusCode(200);
        List<Map<String, Object>> twice = taking(group);
        assertThat(twice.size()).isBetween(2 * weeks - 1, 2 * weeks);
        assertThat(twice)
                .allSatisfy(session -> assertThat(session.get("booked")).isEqualTo(1));

        edit(
                        group,
                        "scope",
                        "ALL",
                        "rrule",
                        "FREQ=WEEKLY;INTERVAL=2",
                        "slots",
                        List.of(Json.slot("WE", "09:00", "10:30")))
                .then()
                .statusCode(200)
                .body("rrule", equalTo("FREQ=WEEKLY;INTERVAL=2"));
        assertThat(taking(group).size()).isLessThanOrEqualTo(weeks / 2 + 1);
        assertThat(sessions(group).stream()
                        .filter(session -> session.get("state").equals("CANCELLED"))
                        .map(session -> session.get("stateReason")))
                .isNotEmpty()
                .containsOnly("SERIES_CHANGED");
    }

    @Test
    void aNewTimeThatIsTakenRefusesTheWholeAndNamesTheDates() {
        String leader = clinician("harbor");
        String other =
                series("harbor", "leaders", List.of(leader), "slots", List.of(Json.slot("TH", "09:00", "10:30")));
        String group = series("harbor", "leaders", List.of(leader));

        Response refused = edit(group, "scope", "ALL", "slots", List.of(Json.slot("TH", "10:00", "11:30")));

        assertProblem(refused, 409, "time-conflict");
        assertThat(refused.jsonPath().getString("detail"))
                .contains(taking(other).getFirst().get("from").toString().substring(0, 10));
        assertThat(taking(group))
                .allSatisfy(session ->
                        assertThat(day(session).getDayOfWeek().getValue()).isEqualTo(1));
        As.sam().get("/group-series/" + group).then().body("slots[0].day", equalTo("MO"));
    }

    @Test
    void memberWhoIsTakenElsewhereRefusesOrIsLeftOutOfThatDate() {
        Bookable bookable = Bookable.at("harbor");
        String group = series("harbor");
        confirmed(Json.with(
                holdBody("harbor", bookable.client(), nextMonday(), groupPart(group)), "episode", bookable.episode()));
        As.anew(As.sam())
                .body(bookable.body("14:00", "15:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
        List<Object> slots = List.of(Json.slot("MO", "14:00", "15:30"));

        assertProblem(edit(group, "scope", "ALL", "slots", slots), 409, "time-conflict");
        edit(group, "scope", "ALL", "slots", slots, "leaveOut", true).then().statusCode(200);

        List<Map<String, Object>> after = taking(group);
        assertThat(after.getFirst().get("booked")).isEqualTo(0);
        assertThat(after.get(1).get("booked")).isEqualTo(1);
    }

    @Test
    void topicsOfTheCurriculumComeInTurn() {
        String group = series("harbor", "curriculum", List.of("Triggers", "Refusal", "Sleep"));

        assertThat(taking(group).stream().limit(4).map(session -> session.get("topic")))
                .containsExactly("Triggers", "Refusal", "Sleep", "Triggers");
        Map<String, Object> first = taking(group).getFirst();
        As.sam()
                .header("If-Match", "\"" + first.get("version") + "\"")
                .body(Json.of("topic", "Holidays"))
                .put("/sessions/" + id(first) + "/topic")
                .then()
                .statusCode(200)
                .body("topic", equalTo("Holidays"));
    }

    @Test
    void ruleSaysOnWhichDatesAndTheSlotsWhen() {
        String group = series("harbor", "rrule", "FREQ=MONTHLY;BYDAY=1MO,3MO", "membership", "CLOSED");

        assertThat(taking(group)).isNotEmpty().allSatisfy(session -> {
            int day = day(session).getDayOfMonth();
            assertThat((day - 1) / 7 + 1).isIn(1, 3);
        });
        As.sam().get("/group-series/" + group).then().body("membership", equalTo("CLOSED"));
    }

    @Test
    void substituteMustBeQualifiedAndFree() {
        String leader = clinician("harbor");
        String group = series("harbor", "leaders", List.of(leader), "leaderQualifications", List.of("LCSW", "PhD"));
        Map<String, Object> first = taking(group).getFirst();
        String unqualified = World.id();
        As.sam()
                .body(Json.with(World.clinicianBody("harbor"), "qualifications", List.of("CPR")))
                .put("/clinicians/" + unqualified)
                .then()
                .statusCode(201);
        String busy = clinician("harbor");
        series("harbor", "leaders", List.of(busy));

        Response refused = substitute(first, leader, unqualified);
        assertProblem(refused, 422, "refused");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("NOT_QUALIFIED");
        assertProblem(substitute(first, leader, busy), 409, "time-conflict");
        assertInvalid(substitute(first, busy, clinician("harbor")), "absent");

        String free = clinician("harbor");
        substitute(first, leader, free).then().statusCode(200).body("clinicians", equalTo(List.of(free)));
        JsonPath next = As.sam().get("/sessions/" + id(taking(group).get(1))).jsonPath();
        assertThat(next.getList("session.clinicians")).isEqualTo(List.of(leader));
    }

    @Test
    void aDateThatIsMovedKeepsItsSubstituteAndItsRoom() {
        String leader = clinician("harbor");
        String group = series("harbor", "leaders", List.of(leader));
        String date = id(taking(group).getFirst());
        String free = clinician("harbor");
        String room = room("harbor", 12);
        substitute(taking(group).getFirst(), leader, free).then().statusCode(200);
        edit(group, "scope", "ONE", "session", date, "room", room).then().statusCode(200);

        String startsAt = nextMonday()
                .plusDays(1)
                .atTime(13, 0)
                .atZone(World.HARBOR_ZONE)
                .toOffsetDateTime()
                .toString();
        edit(group, "scope", "ONE", "session", date, "startsAt", startsAt)
                .then()
                .statusCode(200);

        JsonPath moved = As.sam().get("/sessions/" + date).jsonPath();
        assertThat(moved.getList("session.clinicians")).isEqualTo(List.of(free));
        assertThat(moved.getString("session.room")).isEqualTo(room);
        assertThat(moved.getString("session.from")).contains("T13:00");
    }

    @Test
    void oneDateOrAllThatFollowMeetByVideoAndKeepTheirIdsAndRosters() {
        String group = series("harbor");
        String client = World.client("harbor");
        confirmed(holdBody("harbor", client, nextMonday(), groupPart(group)));
        List<String> before = taking(group).stream().map(SeriesEditsTest::id).toList();

        edit(group, "scope", "ONE", "session", before.getFirst(), "mode", "VIDEO")
                .then()
                .statusCode(200)
                .body("mode", equalTo("IN_PERSON"));
        assertThat(taking(group)).extracting(one -> one.get("mode")).startsWith("VIDEO", "IN_PERSON");
        assertThat(taking(group).getFirst().get("room")).isNull();
        assertThat(taking(group).get(1).get("room")).isNotNull();
        String video = World.room("harbor", 20);
        edit(group, "scope", "FOLLOWING", "from", nextMonday().plusWeeks(2).toString(), "mode", "VIDEO", "room", video)
                .then()
                .statusCode(200)
                .body("mode", equalTo("VIDEO"))
                .body("room", equalTo(video));

        assertThat(taking(group)).extracting(SeriesEditsTest::id).isEqualTo(before);
        assertThat(taking(group)).extracting(one -> one.get("mode")).startsWith("VIDEO", "IN_PERSON", "VIDEO", "VIDEO");
        assertThat(Seating.roster(before.getFirst())).containsExactly(client);
        assertThat(Seating.roster(before.getLast())).containsExactly(client);
        edit(group, "scope", "ALL", "mode", "AUDIO").then().statusCode(200).body("room", equalTo(null));
        assertInvalid(edit(group, "scope", "ALL", "mode", "IN_PERSON"), "room");
        edit(group, "scope", "ALL", "mode", "IN_PERSON", "room", room("harbor", 12))
                .then()
                .statusCode(200)
                .body("mode", equalTo("IN_PERSON"));
    }

    private static Response substitute(Map<String, Object> session, String absent, String substitute) {
        String version = As.sam().get("/sessions/" + id(session)).header("ETag");
        return As.sam()
                .header("If-Match", version)
                .body(Json.of("absent", absent, "substitute", substitute))
                .post("/sessions/" + id(session) + "/substitution");
    }

    @Test
    void changeTakesTheVersionItChanges() {
        String group = series("harbor");

        assertProblem(
                As.sam().body(Json.of("scope", "ALL")).post("/group-series/" + group + "/edits"),
                428,
                "precondition-required");
        assertProblem(
                As.sam()
                        .header("If-Match", "\"99\"")
                        .body(Json.of("scope", "ALL"))
                        .post("/group-series/" + group + "/edits"),
                412,
                "stale");
        assertProblem(edit(World.id(), "scope", "ALL"), 404, "not-found");
        assertInvalid(edit(group, "scope", "FOLLOWING"), "from");
        assertInvalid(edit(group, "scope", "ONE"), "session");
        assertInvalid(edit(group, "scope", "ONE", "session", World.id()), "session");
        assertInvalid(edit(group, "scope", "ALL", "capacity", 21), "capacity");
    }

    @Test
    void ofTwoChangesAtOnceOneLooksAgain() throws InterruptedException {
        String group = series("harbor");
        String version = As.sam().get("/group-series/" + group).header("ETag");
        String date = id(taking(group).getFirst());

        List<Response> ofAll = AtOnce.send(2, i -> send(group, version, "scope", "ALL", "title", "Group " + i));

        assertThat(ofAll).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        String next = As.sam().get("/group-series/" + group).header("ETag");
        List<Response> ofOneDate =
                AtOnce.send(2, i -> send(group, next, "scope", "ONE", "session", date, "title", "Date " + i));
        assertThat(ofOneDate).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        Response won = ofOneDate.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(As.sam().get("/group-series/" + group).header("ETag")).isEqualTo(won.header("ETag"));
    }

    private static Response send(String series, String version, Object... changes) {
        return As.sam().header("If-Match", version).body(Json.of(changes)).post("/group-series/" + series + "/edits");
    }
}
