package health.concord.scheduling.session;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.BillingStub;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppointmentsTest {

    @Inject
    Store store;

    private static Map<String, Object> weekly(Bookable bookable, int weeks) {
        return Json.of(
                "site",
                bookable.site(),
                "client",
                bookable.client(),
                "episode",
                bookable.episode(),
                "clinician",
                bookable.clinician(),
                "type",
                "INDIVIDUAL_THERAPY",
                "slot",
                Json.slot("MO", "09:00", "10:00"),
                "startsOn",
                World.nextMonday().toString(),
                "endsOn",
                World.nextMonday().plusWeeks(weeks - 1L).toString(),
                "mode",
                "IN_PERSON");
    }

    private static Response book(Map<String, Object> body) {
        return As.anew(As.sam()).body(body).post("/appointments");
    }

    @Test
    void aSeriesIsBookedAsAWholeAndCancelledFromADay() {
        Bookable bookable = Bookable.at("harbor");
        String id = book(weekly(bookable, 10))
                .then()
                .statusCode(201)
                .body("sessions", hasSize(10))
                .body("sessions[0].state", equalTo("SCHEDULED"))
                .extract()
                .path("id");

        As.sam()
                .body(Json.of(
                        "by", "CLIENT", "from", World.nextMonday().plusWeeks(4).toString()))
                .post("/appointments/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("sessions", hasSize(4));
        As.sam().get("/appointments/" + id).then().statusCode(200).body("sessions", hasSize(4));
        assertProblem(As.sam().get("/appointments/" + World.id()), 404, "not-found");
    }

    @Test
    void datesThatFailAreNamedWithTheNearestThatAreFreeAndNothingIsBooked() {
        Bookable bookable = Bookable.at("harbor");
        Bookable other = Bookable.at("harbor").with(bookable.clinician());
        As.anew(As.sam())
                .body(other.body("09:30", "10:30"))
                .post("/sessions")
                .then()
                .statusCode(201);

        Response refused = book(weekly(bookable, 4));

        assertProblem(refused, 409, "time-conflict");
        assertThat(refused.jsonPath().getList("errors")).hasSize(1);
        assertThat(refused.jsonPath().getString("errors[0].field"))
                .isEqualTo("occurrences[" + World.nextMonday() + "]");
        assertThat(refused.jsonPath().getString("errors[0].message"))
                .contains("nearest free: " + World.nextMonday() + " 08:00")
                .contains(World.nextMonday() + " 10:30");
        assertThat(refused.jsonPath().getString("instead[0].on"))
                .isEqualTo(World.nextMonday().toString());
        assertThat(starts(refused))
                .contains(
                        bookable.time("08:00").substring(0, 16),
                        bookable.time("10:30").substring(0, 16));
        assertThat(store.number("SELECT count(*) FROM session WHERE client = ?", bookable.client()))
                .isZero();
    }

    private static List<String> starts(Response refused) {
        return refused.jsonPath().getList("instead[0].free.from", String.class).stream()
                .map(from -> from.substring(0, 16))
                .toList();
    }

    @Test
    void alternativesHeedTheRoomAndBelongToTheDateOfTheRule() {
        Bookable bookable = Bookable.at("harbor");
        Bookable other = Bookable.at("harbor");
        String room = World.room("harbor", 4);
        As.anew(As.sam())
                .body(Json.with(other.body("08:00", "10:30"), "room", room))
                .post("/sessions")
                .then()
                .statusCode(201);

        Response refused = book(Json.with(weekly(bookable, 2), "room", room));

        assertProblem(refused, 409, "time-conflict");
        // Clinician and client are free at eight; the room is not before half past ten.
        assertThat(starts(refused))
                .hasSize(3)
                .first()
                .isEqualTo(bookable.time("10:30").substring(0, 16));
        assertThat(starts(refused)).doesNotContain(bookable.time("08:00").substring(0, 16));
        // Another time that was chosen for a date, and is taken as well, stands for that date.
        Response again = book(Json.with(
                weekly(bookable, 2),
                "room",
                room,
                "instead",
                List.of(Json.of("on", World.nextMonday().plusWeeks(1).toString(), "at", bookable.time("08:30")))));
        assertThat(again.jsonPath().getList("instead.on", String.class))
                .contains(World.nextMonday().plusWeeks(1).toString());
    }

    @Test
    void bookingPastTheAuthorisedUnitsWarns() {
        Bookable bookable = Bookable.at("harbor");
        BillingStub.unitsLeft(bookable.client(), "Prairie Mutual", 3);
        As.sam()
                .get("/clients/" + bookable.client() + "/units")
                .then()
                .statusCode(200)
                .body("bookedPast", nullValue());

        book(weekly(bookable, 4))
                .then()
                .statusCode(201)
                .body("unitsEndBefore", equalTo(World.nextMonday().plusWeeks(3).toString()));
    }

    @Test
    void singleDatesTakeOtherTimesOrAreLeftOut() {
        Bookable bookable = Bookable.at("harbor");
        String second = World.nextMonday().plusWeeks(1).toString();
        Map<String, Object> body = Json.with(
                weekly(bookable, 3),
                "instead",
                List.of(
                        Json.of("on", World.nextMonday().toString(), "at", bookable.time("11:00")),
                        Json.of("on", second)));

        book(body)
                .then()
                .statusCode(201)
                .body("sessions", hasSize(2))
                .body("sessions[0].from", containsString(bookable.time("11:00").substring(0, 16)));
        assertInvalid(
                book(Json.with(
                        weekly(Bookable.at("harbor"), 2),
                        "instead",
                        List.of(Json.of("on", World.nextMonday().plusDays(1).toString())))),
                "instead");
    }

    @Test
    void ruleOfEverySecondWeekAndItsLimits() {
        Bookable bookable = Bookable.at("mesa");

        book(Json.with(weekly(bookable, 8), "rrule", "FREQ=WEEKLY;INTERVAL=2"))
                .then()
                .statusCode(201)
                .body("sessions", hasSize(4));
        assertInvalid(
                book(Json.with(
                        weekly(bookable, 54),
                        "slot",
                        Json.slot("TU", "09:00", "10:00"),
                        "endsOn",
                        World.nextMonday().plusWeeks(60).toString())),
                "endsOn");
        assertInvalid(book(Json.with(weekly(bookable, 2), "type", "GROUP_COUNSELLING")), "type");
        assertInvalid(book(Json.with(weekly(bookable, 2), "rrule", "FREQ=WEEKLY;COUNT=10000")), "rrule");
    }

    @Test
    void freeSlotsAreThoseOfBoth() {
        Bookable bookable = Bookable.at("harbor");
        As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
        As.anew(As.sam())
                .body(bookable.with(World.clinician("harbor")).body("13:00", "14:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
        As.anew(As.sam())
                .body(Json.of(
                        "site",
                        "harbor",
                        "startsOn",
                        World.nextMonday().plusDays(5).toString(),
                        "from",
                        "09:00",
                        "to",
                        "11:00"))
                .post("/clinicians/" + bookable.clinician() + "/availability-rules")
                .then()
                .statusCode(201);
        String query = "/free-slots?site=harbor&clinician=" + bookable.clinician() + "&from=" + World.nextMonday()
                + "&weeks=1";

        List<String> alone =
                As.sam().get(query).then().statusCode(200).extract().path("slots.from");
        List<String> together = As.sam()
                .get(query + "&client=" + bookable.client())
                .then()
                .statusCode(200)
                .extract()
                .path("slots.from");

        // Ten hours on five weekdays less one, and two on the extra Saturday; the client takes one more away.
        assertThat(alone).hasSize(51);
        assertThat(together).hasSize(50);
        assertThat(alone).noneMatch(slot -> slot.startsWith(World.nextMonday() + "T09:00"));
        assertThat(together).noneMatch(slot -> slot.startsWith(World.nextMonday() + "T13:00"));
        assertThat(together).anyMatch(slot -> slot.startsWith(World.nextMonday().plusDays(5) + "T10:00"));
        assertInvalid(As.sam().get(query.replace("weeks=1", "weeks=13")), "weeks");
        assertInvalid(As.sam().get("/free-slots?site=harbor"), "clinician");
        assertInvalid(As.sam().get(query + "&minutes=5"), "minutes");
    }

    @Test
    void noShowIsAnAbsenceThatSaysSo() {
        Bookable bookable = Bookable.at("harbor");
        Map<String, Object> past = Json.with(
                bookable.body("09:00", "10:00"),
                "from",
                World.lastMonday() + "T09:00:00-05:00",
                "to",
                World.lastMonday() + "T10:00:00-05:00");
        String session = As.anew(As.sam())
                .body(past)
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        As.clara()
                .post("/sessions/" + session + "/no-show")
                .then()
                .statusCode(201)
                .body("status", equalTo("ABSENT"))
                .body("reason", equalTo("NO_SHOW"));
        assertProblem(As.clara().post("/sessions/" + session + "/no-show"), 409, "wrong-state");
        String later = As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .path("id");
        assertProblem(As.clara().post("/sessions/" + later + "/no-show"), 409, "wrong-state");
    }
}
