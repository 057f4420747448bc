package health.concord.scheduling.session;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionChangesTest {

    @Inject
    Store store;

    private static String booked(Bookable bookable, String from, String to) {
        return As.anew(As.sam())
                .body(bookable.body(from, to))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification latest(String session) {
        return As.sam().header("If-Match", As.sam().get("/sessions/" + session).header("ETag"));
    }

    private static Response cancel(String session, Object... body) {
        return latest(session).body(Json.of(body)).post("/sessions/" + session + "/cancellation");
    }

    private static Response move(String session, String from, String to, Object... more) {
        return latest(session)
                .body(Json.with(Json.of("from", from, "to", to), more))
                .post("/sessions/" + session + "/move");
    }

    @Test
    void cancellationFreesTheTimeAndSaysWho() {
        Bookable bookable = Bookable.at("harbor");
        String session = booked(bookable, "09:00", "10:00");

        cancel(session, "by", "CLINICIAN")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateReason", equalTo("CLINICIAN"))
                .body("cancelledBy", equalTo("sam"));

        booked(bookable, "09:00", "10:00");
        assertProblem(cancel(session, "by", "CLINICIAN"), 409, "wrong-state");
        assertProblem(move(session, bookable.time("12:00"), bookable.time("13:00")), 409, "wrong-state");
    }

    @Test
    void aSessionGoesToVideoWhereItsTimeStaysAndItsRoomIsFreed() {
        Bookable bookable = Bookable.at("harbor");
        String room = World.room("harbor", 4);
        String session = As.anew(As.sam())
                .body(Json.with(bookable.body("09:00", "10:00"), "room", room))
                .post("/sessions")
                .path("id");

        move(session, bookable.time("09:00"), bookable.time("10:00"), "mode", "VIDEO")
                .then()
                .statusCode(200)
                .body("id", equalTo(session))
                .body("mode", equalTo("VIDEO"))
                .body("room", equalTo(null));

        As.anew(As.sam())
                .body(Json.with(Bookable.at("harbor").body("09:00", "10:00"), "room", room))
                .post("/sessions")
                .then()
                .statusCode(201);
        String without = World.room("harbor", 4, false);
        assertInvalid(
                move(session, bookable.time("11:00"), bookable.time("12:00"), "mode", "VIDEO", "room", without),
                "room");
        assertInvalid(
                As.anew(As.sam())
                        .body(Json.with(bookable.body("13:00", "14:00"), "mode", "VIDEO", "room", without))
                        .post("/sessions"),
                "room");
    }

    @Test
    void clientWhoCancelsLateIsMarked() {
        Bookable bookable = Bookable.at("harbor");
        String soon = booked(bookable, "09:00", "10:00");
        String later = OffsetDateTime.now(World.HARBOR_ZONE).plusHours(1).toString();

        // Told within a day of the beginning: late, but only once that moment is past.
        assertInvalid(cancel(soon, "by", "CLIENT", "told", later), "told");
        store.run(
                "UPDATE engagement SET starts_at = now() + interval '5 hours', ends_at = now() + interval '6 hours'"
                        + " WHERE session = ?",
                soon);
        store.run(
                "UPDATE session SET starts_at = now() + interval '5 hours', ends_at = now() + interval '6 hours'"
                        + " WHERE id = ?",
                soon);
        cancel(soon, "by", "CLIENT").then().statusCode(200).body("stateReason", equalTo("CLIENT_LATE"));

        String early = booked(bookable, "11:00", "12:00");
        store.run(
                "UPDATE session SET starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'"
                        + " WHERE id = ?",
                early);
        cancel(early, "by", "CLIENT").then().statusCode(200).body("stateReason", equalTo("CLIENT"));
    }

    @Test
    void moveIntoATakenTimeLeavesTheOriginal() {
        Bookable bookable = Bookable.at("harbor");
        String first = booked(bookable, "09:00", "10:00");
        booked(bookable, "11:00", "12:00");

        assertProblem(move(first, bookable.time("11:30"), bookable.time("12:30")), 409, "time-conflict");
        As.sam()
                .get("/sessions/" + first)
                .then()
                .body("session.from", equalTo(bookable.time("09:00").replace("T09:00-", "T09:00:00-")));
        assertThat(store.number("SELECT count(*) FROM engagement WHERE session = ?", first))
                .isEqualTo(2);

        move(first, bookable.time("12:00"), bookable.time("13:00"))
                .then()
                .statusCode(200)
                .body("booked", equalTo(1));
        booked(bookable, "09:00", "10:00");
    }

    @Test
    void anOverlapNeedsAReasonAndTheRoleAndIsMarked() {
        Bookable bookable = Bookable.at("harbor");
        booked(bookable, "09:00", "10:00");
        Bookable other = Bookable.at("harbor").with(bookable.clinician());
        var body = Json.with(other.body("09:30", "10:30"), "overlapReason", "Family crisis, supervised");

        assertProblem(As.anew(As.clara()).body(body).post("/sessions"), 403, "forbidden");
        String over = As.anew(As.sam())
                .body(body)
                .post("/sessions")
                .then()
                .statusCode(201)
                .body("overlapReason", equalTo("Family crisis, supervised"))
                .extract()
                .path("id");
        assertThat(store.number(
                        "SELECT count(*) FROM audit_entry WHERE subject_id = ? AND action = 'session.overlap-allowed'",
                        over))
                .isEqualTo(1);
        // Only what clashes is marked, and without a reason the next one is refused.
        assertThat(store.number("SELECT count(*) FROM engagement WHERE session = ? AND deliberate", over))
                .isEqualTo(1);
        assertProblem(
                As.anew(As.sam())
                        .body(Bookable.at("harbor").with(bookable.clinician()).body("10:00", "10:30"))
                        .post("/sessions"),
                409,
                "time-conflict");
        assertThat(booked(bookable.with(World.clinician("harbor")), "14:00", "15:00"))
                .isNotNull();
    }

    @Test
    void groupsDateIsNotMovedByItselfNorCancelledByAClient() {
        PastGroup group = PastGroup.withOneClient();

        assertInvalid(cancel(group.session(), "by", "CLIENT"), "by");
        assertProblem(move(group.session(), group.time("12:00"), group.time("13:00")), 409, "conflict");
        group.record(Json.of("status", "PRESENT")).then().statusCode(201);
        assertProblem(cancel(group.session(), "by", "PROGRAM"), 409, "wrong-state");
    }

    @Test
    void openingHoursBindNewBookings() {
        Bookable bookable = Bookable.at("mesa");
        String version = As.sam().get("/sites/mesa/opening-hours").header("ETag");
        As.sam()
                .header("If-Match", version)
                .body(Json.of("slots", java.util.List.of(Json.slot("MO", "08:00", "12:00"))))
                .put("/sites/mesa/opening-hours")
                .then()
                .statusCode(200);
        try {
            assertProblem(
                    As.anew(As.sam()).body(bookable.body("11:30", "12:30")).post("/sessions"), 409, "time-conflict");
            booked(bookable, "11:00", "12:00");
            assertInvalid(
                    World.open(Json.with(
                            World.seriesBody("mesa", World.room("mesa", 10), World.clinician("mesa")),
                            "slots",
                            java.util.List.of(Json.slot("TU", "09:00", "10:00")))),
                    "slots[0]");
        } finally {
            As.sam()
                    .header(
                            "If-Match",
                            As.sam().get("/sites/mesa/opening-hours").header("ETag"))
                    .body(Json.of("slots", java.util.List.of()))
                    .put("/sites/mesa/opening-hours")
                    .then()
                    .statusCode(200);
        }
        assertProblem(As.sam().get("/sites/atlantis/opening-hours"), 404, "not-found");
    }
}
