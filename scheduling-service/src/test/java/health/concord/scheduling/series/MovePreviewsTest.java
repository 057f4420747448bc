package health.concord.scheduling.series;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinicianBody;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.room;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told before a move is what the move is refused for. */
@QuarkusTest
class MovePreviewsTest {

    @Inject
    Store store;

    private static Response preview(String series, Object... change) {
        return As.sam().body(Json.of(change)).post("/group-series/" + series + "/edit-previews");
    }

    private static Response edit(String series, Object... change) {
        return As.sam()
                .header("If-Match", As.sam().get("/group-series/" + series).header("ETag"))
                .body(Json.of(change))
                .post("/group-series/" + series + "/edits");
    }

    private static String firstOf(String series) {
        return As.sam()
                .get("/sessions?series=" + series + "&from=" + nextMonday() + "&to=" + nextMonday())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String booked(Bookable bookable, String from, String to) {
        return As.anew(As.sam())
                .body(bookable.body(from, to))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void member(String group, Bookable who) {
        confirmed(
                Json.with(holdBody("harbor", who.client(), nextMonday(), groupPart(group)), "episode", who.episode()));
    }

    @Test
    void membersOtherSessionsAndTheLeadersAreNamedAndSavingIsRefusedForThem() {
        Bookable one = Bookable.at("harbor");
        Bookable two = Bookable.at("harbor");
        String group = series("harbor");
        String elsewhere =
                series("harbor", "title", "Evening group", "slots", List.of(Json.slot("MO", "13:30", "14:30")));
        member(group, one);
        member(group, two);
        member(elsewhere, two);
        booked(one, "14:00", "15:00");
        Object[] change = {"scope", "ONE", "session", firstOf(group), "startsAt", one.time("14:00")};

        JsonPath told = preview(group, change).then().statusCode(200).extract().jsonPath();

        assertThat(told.getList("dates")).hasSize(1);
        assertThat(told.getString("dates[0].session")).isEqualTo(change[3]);
        List<Map<String, Object>> inTheWay = told.getList("dates[0].inTheWay");
        assertThat(inTheWay)
                .hasSize(2)
                .allSatisfy(found -> assertThat(found)
                        .containsEntry("what", "CLIENT")
                        .containsEntry("why", "TAKEN")
                        .containsEntry("refuses", true));
        assertThat(inTheWay)
                .anySatisfy(found -> assertThat(found)
                        .containsEntry("id", one.client())
                        .containsEntry("name", "Jo " + one.client())
                        .containsEntry("by", "Individual therapy"));
        assertThat(inTheWay)
                .anySatisfy(found ->
                        assertThat(found).containsEntry("id", two.client()).containsEntry("by", "Evening group"));
        assertThat(store.number(
                        "SELECT count(*) FROM audit_entry WHERE action = 'session.move-previewed' AND subject_id = ?",
                        change[3].toString()))
                .isEqualTo(1);
        assertProblem(edit(group, change), 409, "time-conflict");

        preview(group, "scope", "ONE", "session", change[3], "startsAt", change[5], "leaveOut", true)
                .then()
                .body("dates[0].inTheWay.refuses", equalTo(List.of(false, false)));
        edit(group, "scope", "ONE", "session", change[3], "startsAt", change[5], "leaveOut", true)
                .then()
                .statusCode(200);
    }

    @Test
    void ofAllDatesEachIsToldAndNothingIsChanged() {
        Bookable member = Bookable.at("harbor");
        String group = series("harbor");
        member(group, member);
        booked(member, "14:00", "15:00");
        String before = As.sam().get("/group-series/" + group).header("ETag");

        JsonPath told = preview(group, "scope", "ALL", "slots", List.of(Json.slot("MO", "14:00", "15:30")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getList("dates")).hasSizeGreaterThan(7);
        assertThat(told.getList("dates[0].inTheWay")).hasSize(1);
        assertThat(told.getList("dates[1].inTheWay")).isEmpty();
        As.sam()
                .get("/group-series/" + group)
                .then()
                .header("ETag", equalTo(before))
                .body("slots[0].from", containsString("09:00"));
        As.sam().get("/sessions/" + firstOf(group)).then().body("session.from", containsString("T09:00"));
        assertProblem(preview(World.id(), "scope", "ALL"), 404, "not-found");
        assertProblem(
                As.carl().body(Json.of("scope", "ALL")).post("/group-series/" + group + "/edit-previews"),
                403,
                "forbidden");
    }

    @Test
    void sessionIsNotInItsOwnWayAndItsClientsOtherSessionsAre() {
        Bookable bookable = Bookable.at("harbor");
        String session = booked(bookable, "09:00", "10:00");
        String group = series("harbor", "slots", List.of(Json.slot("MO", "11:00", "12:00")));
        member(group, bookable);

        look(session, bookable.time("09:30"), bookable.time("10:30"))
                .then()
                .statusCode(200)
                .body("dates[0].inTheWay.size()", equalTo(0));
        look(session, bookable.time("11:30"), bookable.time("12:30"))
                .then()
                .body("dates[0].inTheWay.size()", equalTo(1))
                .body("dates[0].inTheWay[0].what", equalTo("CLIENT"))
                .body("dates[0].inTheWay[0].by", equalTo("Coping skills"))
                .body("dates[0].inTheWay[0].from", containsString("T11:00"));
        assertProblem(
                As.sam()
                        .header("If-Match", As.sam().get("/sessions/" + session).header("ETag"))
                        .body(Json.of("from", bookable.time("11:30"), "to", bookable.time("12:30")))
                        .post("/sessions/" + session + "/move"),
                409,
                "time-conflict");
        assertInvalid(look(session, bookable.time("10:30"), bookable.time("09:30")), "to");
        assertProblem(look(firstOf(group), bookable.time("13:00"), bookable.time("14:00")), 409, "conflict");
        assertInvalid(look(session, "9999-01-01T09:00:00Z", "9999-01-01T10:00:00Z"), "from");
        assertProblem(look(World.id(), bookable.time("09:30"), bookable.time("10:30")), 404, "not-found");
        As.sam()
                .header("If-Match", As.sam().get("/sessions/" + session).header("ETag"))
                .body(Json.of("by", "CLINICIAN"))
                .post("/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
        assertProblem(look(session, bookable.time("09:30"), bookable.time("10:30")), 409, "wrong-state");
    }

    private static Response look(String session, String from, String to) {
        return As.sam().body(Json.of("from", from, "to", to)).post("/sessions/" + session + "/move-previews");
    }

    @Test
    void siteIsOutsideItsHoursAndWhatIsAtASiteNotSeenHasNoTitle() {
        String clinician = World.id();
        As.sam()
                .body(Json.with(
                        clinicianBody("harbor"),
                        "availability",
                        List.of(
                                Json.of("site", "harbor", "slots", List.of()),
                                Json.of("site", "mesa", "slots", List.of()))))
                .put("/clinicians/" + clinician)
                .then()
                .statusCode(201);
        Bookable mesa = Bookable.at("mesa").with(clinician);
        String session = booked(mesa, "09:00", "10:00");
        // Eight in the evening in New York is six in Denver.
        booked(Bookable.at("harbor").with(clinician), "20:00", "21:00");
        String hours = As.sam().get("/sites/mesa/opening-hours").header("ETag");
        As.sam()
                .header("If-Match", hours)
                .body(Json.of("slots", List.of(Json.slot("MO", "08:00", "18:00"))))
                .put("/sites/mesa/opening-hours")
                .then()
                .statusCode(200);
        try {
            As.carl()
                    .body(Json.of("from", mesa.time("18:00"), "to", mesa.time("19:00")))
                    .post("/sessions/" + session + "/move-previews")
                    .then()
                    .statusCode(200)
                    .body("dates[0].inTheWay.why", equalTo(List.of("OUTSIDE_HOURS", "TAKEN")))
                    .body("dates[0].inTheWay[0].what", equalTo("SITE"))
                    .body("dates[0].inTheWay[0].name", equalTo("mesa"))
                    .body("dates[0].inTheWay[1].name", equalTo("Dana Lee"))
                    .body("dates[0].inTheWay[1].by", nullValue());
            Response refused = As.carl()
                    .header("If-Match", As.sam().get("/sessions/" + session).header("ETag"))
                    .body(Json.of("from", mesa.time("18:00"), "to", mesa.time("19:00")))
                    .post("/sessions/" + session + "/move");
            assertProblem(refused, 409, "time-conflict");
            assertThat(refused.jsonPath().getString("code")).isEqualTo("SITE_CLOSED");
            String group = series("mesa", "room", room("mesa", 20));
            preview(group, "scope", "ALL", "slots", List.of(Json.slot("MO", "17:00", "18:30")))
                    .then()
                    .statusCode(200)
                    .body("dates[0].inTheWay.why", equalTo(List.of("OUTSIDE_HOURS")));
            assertInvalid(edit(group, "scope", "ALL", "slots", List.of(Json.slot("MO", "17:00", "18:30"))), "slots[0]");
        } finally {
            As.sam()
                    .header(
                            "If-Match",
                            As.sam().get("/sites/mesa/opening-hours").header("ETag"))
                    .body(Json.of("slots", List.of()))
                    .put("/sites/mesa/opening-hours")
                    .then()
                    .statusCode(200);
        }
    }
}
