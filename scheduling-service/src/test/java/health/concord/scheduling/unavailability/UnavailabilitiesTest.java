package health.concord.scheduling.unavailability;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnavailabilitiesTest {

    private static Response block(Object... body) {
        return As.anew(As.sam()).body(Json.of(body)).post("/unavailabilities");
    }

    private static Response leave(Bookable bookable) {
        return block(
                "site",
                "harbor",
                "clinician",
                bookable.clinician(),
                "kind",
                "LEAVE",
                "from",
                bookable.time("00:00"),
                "to",
                bookable.time("23:00"),
                "reason",
                "Conference");
    }

    @Test
    void leaveNamesWhatStandsInItAndRefusesWhatIsNew() {
        Bookable bookable = Bookable.at("harbor");
        String booked = As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String id = leave(bookable)
                .then()
                .statusCode(201)
                .body("sessions", equalTo(List.of(booked)))
                .body("of", equalTo("CLINICIAN"))
                .extract()
                .path("id");

        assertProblem(As.anew(As.sam()).body(bookable.body("11:00", "12:00")).post("/sessions"), 409, "time-conflict");
        As.sam()
                .get("/unavailabilities?clinician=" + bookable.clinician())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        As.sam().delete("/unavailabilities/" + id).then().statusCode(204);
        As.anew(As.sam())
                .body(bookable.body("11:00", "12:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
        assertProblem(As.sam().delete("/unavailabilities/" + id), 404, "not-found");
    }

    @Test
    void aSeriesGoesOnWithoutTheDatesOfALeave() {
        Bookable bookable = Bookable.at("harbor");
        leave(bookable).then().statusCode(201);

        String group = World.series("harbor", "leaders", List.of(bookable.clinician()));

        List<Map<String, Object>> sessions = As.sam()
                .get("/sessions?series=" + group + "&from=" + nextMonday() + "&to="
                        + nextMonday().plusWeeks(2))
                .path("items");
        assertThat(sessions.getFirst().get("state")).isEqualTo("CANCELLED");
        assertThat(sessions.getFirst().get("stateReason")).isEqualTo("AWAY:CLINICIAN");
        assertThat(sessions.get(1).get("state")).isEqualTo("SCHEDULED");
    }

    @Test
    void aClosedRoomCannotBeBooked() {
        Bookable bookable = Bookable.at("mesa");
        String room = World.room("mesa", 4);
        block(
                        "site",
                        "mesa",
                        "room",
                        room,
                        "kind",
                        "CLOSURE",
                        "from",
                        bookable.time("08:00"),
                        "to",
                        bookable.time("12:00"))
                .then()
                .statusCode(201)
                .body("room", equalTo(room));

        assertProblem(
                As.anew(As.sam())
                        .body(Json.with(bookable.body("11:00", "12:00"), "room", room))
                        .post("/sessions"),
                409,
                "time-conflict");
        As.anew(As.sam())
                .body(Json.with(bookable.body("12:00", "13:00"), "room", room))
                .post("/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void anotherSitesClosuresAreNotShown() {
        Bookable bookable = Bookable.at("harbor");
        String id = leave(bookable).then().statusCode(201).extract().path("id");

        As.carl().get("/unavailabilities").then().statusCode(200).body("items.id", not(hasItem(id)));
        assertProblem(As.carl().delete("/unavailabilities/" + id), 403, "forbidden");
    }

    @Test
    void kindMustSuitWhatIsBlocked() {
        Bookable bookable = Bookable.at("harbor");
        String from = bookable.time("08:00");
        String to = bookable.time("09:00");

        assertInvalid(block("site", "harbor", "kind", "LEAVE", "from", from, "to", to), "kind");
        assertInvalid(
                block("site", "harbor", "clinician", bookable.clinician(), "kind", "CLOSURE", "from", from, "to", to),
                "kind");
        assertInvalid(
                block("site", "harbor", "clinician", bookable.clinician(), "kind", "BUSY", "from", from, "to", to),
                "kind");
        assertInvalid(
                block("site", "mesa", "clinician", bookable.clinician(), "kind", "LEAVE", "from", from, "to", to),
                "clinician");
    }

    @Test
    void availabilityRulesAreKeptPerSite() {
        String clinician = World.clinician("harbor");
        String path = "/clinicians/" + clinician + "/availability-rules";
        Map<String, Object> body = Json.of(
                "site",
                "harbor",
                "rrule",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
                "startsOn",
                nextMonday().toString(),
                "from",
                "09:00",
                "to",
                "13:00");

        String id = As.anew(As.sam())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertInvalid(As.anew(As.sam()).body(Json.with(body, "site", "mesa")).post(path), "site");
        As.sam().get(path).then().statusCode(200).body("id", equalTo(List.of(id)));
        As.sam().delete(path + "/" + id).then().statusCode(204);
        As.sam().get(path).then().body("id", equalTo(List.of()));
    }
}
