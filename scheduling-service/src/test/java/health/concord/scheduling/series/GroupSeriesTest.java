package health.concord.scheduling.series;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.open;
import static health.concord.scheduling.testsupport.World.room;
import static health.concord.scheduling.testsupport.World.series;
import static health.concord.scheduling.testsupport.World.seriesBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GroupSeriesTest {

    @Inject
    Store store;

    private static List<OffsetDateTime> starts(String series, LocalDate from) {
        List<String> starts = As.sam()
                .get("/sessions?series=" + series + "&from=" + from + "&to=" + from.plusDays(300) + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.from");
        return starts.stream().map(OffsetDateTime::parse).toList();
    }

    @Test
    void sessionsExistEightWeeksAhead() {
        Map<String, Object> body = seriesBody("harbor", room("harbor", 12), clinician("harbor"));

        String id = open(body)
                .then()
                .statusCode(201)
                .header("Location", containsString("/group-series/"))
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Coping skills"))
                .body("seatsLeft", equalTo(8))
                .body("slots[0].from", equalTo("09:00"))
                .extract()
                .path("id");

        assertThat(starts(id, nextMonday())).hasSize(9).allSatisfy(start -> {
            assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(start.toLocalTime()).hasToString("09:00");
        });
        As.sam().get("/group-series/" + id).then().statusCode(200).body("group", equalTo(body.get("group")));
        As.sam()
                .get("/group-series?site=harbor&group=" + body.get("group"))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void datesAndWhatStandsInTheWayAreToldBeforeTheGroupIsOpened() {
        String room = room("harbor", 12);
        String leader = clinician("harbor");
        open(Json.with(seriesBody("harbor", room, leader), "endsOn", nextMonday().toString()))
                .then()
                .statusCode(201);
        Map<String, Object> wanted = seriesBody("harbor", room, clinician("harbor"));
        As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "harbor",
                        "room",
                        room,
                        "kind",
                        "CLOSURE",
                        "from",
                        nextMonday().plusWeeks(1) + "T00:00:00-05:00",
                        "to",
                        nextMonday().plusWeeks(1).plusDays(1) + "T00:00:00-05:00"))
                .post("/unavailabilities")
                .then()
                .statusCode(201);

        Response preview = As.sam().body(wanted).post("/group-series/previews");

        preview.then()
                .statusCode(200)
                .body("dates.size()", equalTo(9))
                .body("dates[0].from", containsString(nextMonday() + "T09:00"))
                .body("dates[0].taken.size()", equalTo(1))
                .body("dates[0].away.size()", equalTo(0))
                .body("dates[1].taken.size()", equalTo(0))
                .body("dates[1].away.size()", equalTo(1))
                .body("dates[2].taken.size()", equalTo(0));
        assertInvalid(As.sam().body(Json.with(wanted, "minimum", 20)).post("/group-series/previews"), "minimum");
        assertProblem(As.clara().body(wanted).post("/group-series/previews"), 403, "forbidden");
        As.sam()
                .get("/group-series?site=harbor&group=" + wanted.get("group"))
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void importedSeriesHasItsPastSessions() {
        String id = series("harbor", "startsOn", lastMonday().minusWeeks(3).toString());

        assertThat(starts(id, lastMonday().minusWeeks(4)).getFirst().toLocalDate())
                .isEqualTo(lastMonday().minusWeeks(3));
    }

    @Test
    void seriesEndsOnItsLastDay() {
        String id = series("harbor", "endsOn", nextMonday().plusWeeks(2).toString());

        assertThat(starts(id, nextMonday())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"harbor, America/New_York", "mesa, America/Denver"})
    void staysAtItsLocalTimeWhenTheClocksChange(String site, String zone) {
        ZoneId at = ZoneId.of(zone);
        LocalDate change = at.getRules()
                .nextTransition(Instant.now())
                .getInstant()
                .atZone(at)
                .toLocalDate();
        LocalDate first = change.minusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

        String id = series(
                site, "startsOn", first.toString(), "endsOn", first.plusWeeks(4).toString());

        List<OffsetDateTime> starts = starts(id, first);
        assertThat(starts)
                .hasSize(5)
                .allSatisfy(start -> assertThat(start.toLocalTime()).hasToString("09:00"));
        assertThat(starts.stream().map(OffsetDateTime::getOffset).distinct()).hasSize(2);
    }

    @Test
    void clashNamesTheDatesTheRoomAndTheClinicianAndStoresNothing() {
        String room = room("harbor", 12);
        String leader = clinician("harbor");
        open(seriesBody("harbor", room, leader)).then().statusCode(201);
        Map<String, Object> second = Json.with(
                seriesBody("harbor", room, leader),
                "slots",
                List.of(Json.slot("MO", "10:00", "11:00"), Json.slot("WE", "09:00", "10:00")));

        assertProblem(open(second), 409, "time-conflict")
                .body("errors.field", hasItem("room"))
                .body("errors.field", hasItem("leaders[0]"))
                .body("errors.find { it.field == 'room' }.message", containsString("is taken on " + nextMonday()))
                .body("detail", containsString("Clinician Dana Lee is taken"))
                .body("detail", containsString(nextMonday().plusWeeks(1) + " 10:00-11:00"))
                .body("detail", not(containsString(nextMonday().plusDays(2).toString())));

        As.sam().get("/group-series?group=" + second.get("group")).then().body("items.size()", equalTo(0));
        assertThat(store.number("SELECT count(*) FROM engagement WHERE resource = ?", leader))
                .isEqualTo(9);
    }

    @Test
    void onlyTheOtherRoomIsNeededWhenOnlyTheRoomIsTaken() {
        String room = room("harbor", 12);
        open(seriesBody("harbor", room, clinician("harbor"))).then().statusCode(201);

        assertProblem(open(seriesBody("harbor", room, clinician("harbor"))), 409, "time-conflict")
                .body("errors.field", equalTo(List.of("room")));
    }

    @Test
    void videoGroupNeedsNoRoom() {
        Map<String, Object> body =
                Json.with(seriesBody("harbor", room("harbor", 12), clinician("harbor")), "room", null);

        assertInvalid(open(body), "room");
        open(Json.with(body, "mode", "VIDEO")).then().statusCode(201).body("room", equalTo(null));
    }

    @Test
    void sameKeyAnswersTheSameSeries() {
        Map<String, Object> body = seriesBody("harbor", room("harbor", 12), clinician("harbor"));
        String key = UUID.randomUUID().toString();
        String first = As.sam()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/group-series")
                .path("id");

        As.sam()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/group-series")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        assertProblem(
                As.sam()
                        .header("Idempotency-Key", key)
                        .body(Json.with(body, "title", "Another"))
                        .post("/group-series"),
                422,
                "key-reused");
    }

    @Test
    void clinicianOfAnotherSiteDoesNotLead() {
        assertInvalid(open(seriesBody("harbor", room("harbor", 12), clinician("mesa"))), "leaders[0]");
    }

    @Test
    void roomOfAnotherSiteIsUnknown() {
        assertInvalid(open(seriesBody("harbor", room("mesa", 12), clinician("harbor"))), "room");
    }

    @Test
    void anotherSitesSeriesIsNotFound() {
        String harbor = series("harbor");
        String mesa = series("mesa");

        assertProblem(As.carl().get("/group-series/" + harbor), 404, "not-found");
        As.carl().get("/group-series/" + mesa).then().statusCode(200);
        assertProblem(As.carl().get("/group-series?site=harbor"), 404, "not-found");
        As.carl().get("/group-series?limit=200").then().body("items.site", not(hasItem("harbor")));
    }

    @Test
    void listPagesInAStableOrder() {
        String group = World.id();
        Map<String, Object> body =
                Json.with(seriesBody("harbor", room("harbor", 12), clinician("harbor")), "group", group);
        String first = open(body).path("id");
        String second = open(Json.with(body, "slots", List.of(Json.slot("TU", "09:00", "10:00"))))
                .path("id");

        String next = As.sam()
                .get("/group-series?limit=1&group=" + group)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .extract()
                .path("next");
        As.sam()
                .get("/group-series?limit=1&group=" + group + "&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(second)))
                .body("next", equalTo(null));
    }
}
