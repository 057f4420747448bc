package health.concord.scheduling.feed;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Json.of;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commonstest.Tokens;
import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedsTest {

    @Inject
    Store store;

    private static String feed(String whose, String id) {
        return As.anew(As.sam())
                .body(of("site", "harbor", whose, id))
                .post("/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String address(String feed) {
        return As.sam()
                .body("{}")
                .post("/calendar-feeds/" + feed + "/address")
                .then()
                .statusCode(200)
                .extract()
                .path("path");
    }

    private static String read(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        return answer.asString().replace("\r\n ", "");
    }

    private static Bookable booked() {
        Bookable bookable = Bookable.at("harbor");
        As.anew(As.sam())
                .body(Json.with(bookable.body("09:00", "10:00"), "room", World.room("harbor", 4)))
                .post("/sessions")
                .then()
                .statusCode(201);
        return bookable;
    }

    @Test
    void clinicianSeesWhatAndWhenInTheSitesTime() {
        Bookable bookable = booked();

        String calendar = read(address(feed("clinician", bookable.clinician())));

        assertThat(calendar)
                .contains("SUMMARY:Individual therapy")
                .contains("BEGIN:VTIMEZONE")
                .contains("DTSTART;TZID=America/New_York:" + World.nextMonday().format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "T090000")
                .doesNotContain(bookable.client());
    }

    @Test
    void clientsFeedSaysAppointmentOnly() {
        String client = World.client("harbor");
        String series = World.series("harbor", "title", "Trauma and alcohol");
        World.confirmed(World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)));

        String calendar = read(address(feed("client", client)));

        assertThat(calendar).contains("SUMMARY:Appointment").contains("LOCATION:Harbor Street");
        assertThat(calendar.toLowerCase())
                .doesNotContain("trauma")
                .doesNotContain("alcohol")
                .doesNotContain("group");
    }

    @Test
    void clientsFeedSpeaksTheClientsLanguage() {
        Bookable bookable = booked();
        World.event(
                "client.changed",
                "client",
                bookable.client(),
                "harbor",
                Json.with(World.clientData(bookable.client(), "Jo"), "language", "es"));

        assertThat(read(address(feed("client", bookable.client())))).contains("SUMMARY:Cita");
    }

    @Test
    void cancelledSessionStaysAsCancelled() {
        Bookable bookable = Bookable.at("harbor");
        Response session =
                As.anew(As.sam()).body(bookable.body("13:00", "14:00")).post("/sessions");
        String address = address(feed("client", bookable.client()));
        assertThat(read(address)).contains("STATUS:CONFIRMED");
        As.sam()
                .header("If-Match", session.header("ETag"))
                .body(of("by", "PROGRAM"))
                .post("/sessions/" + session.path("id") + "/cancellation")
                .then()
                .statusCode(200);

        assertThat(read(address)).contains("STATUS:CANCELLED");
    }

    @Test
    void roomsFeedDoesNotSayWhichGroup() {
        String room = World.room("harbor", 20);
        World.series("harbor", "room", room, "title", "Grief");

        assertThat(read(address(feed("room", room)))).contains("SUMMARY:Group").doesNotContain("Grief");
    }

    @Test
    void addressIsReplacedByANewOneAndEndsWithItsFeed() {
        String feed = feed("clinician", World.clinician("harbor"));
        String first = address(feed);
        String second = address(feed);

        Response replaced = given().get(first);
        assertProblem(replaced, 404, "not-found");
        read(second);
        As.sam()
                .body("{}")
                .post("/calendar-feeds/" + feed + "/revocation")
                .then()
                .statusCode(200);

        Response revoked = given().get(second);
        assertProblem(revoked, 404, "not-found");
        Response never = given().get("/calendar-feeds/" + "x".repeat(43) + ".ics");
        assertThat(revoked.jsonPath().getString("detail"))
                .isEqualTo(never.jsonPath().getString("detail"));
        assertProblem(As.sam().body("{}").post("/calendar-feeds/" + feed + "/address"), 409, "wrong-state");
    }

    @Test
    void secretIsNotInTheStore() {
        String feed = feed("clinician", World.clinician("harbor"));
        String secret = address(feed).replace("/calendar-feeds/", "").replace(".ics", "");

        assertThat(store.text("SELECT f::text FROM calendar_feed f WHERE id = ?", feed))
                .doesNotContain(secret);
        assertThat(As.sam().get("/calendar-feeds?site=harbor&limit=200").asString())
                .doesNotContain(secret);
    }

    @Test
    void feedIsOfExactlyOne() {
        String clinician = World.clinician("harbor");
        assertInvalid(As.anew(As.sam()).body(of("site", "harbor")).post("/calendar-feeds"), "clinician");
        assertInvalid(
                As.anew(As.sam())
                        .body(of("site", "harbor", "clinician", clinician, "room", World.room("harbor", 3)))
                        .post("/calendar-feeds"),
                "clinician");
        assertInvalid(
                As.anew(As.sam())
                        .body(of("site", "mesa", "clinician", clinician))
                        .post("/calendar-feeds"),
                "clinician");
    }

    @Test
    void anotherSitesFeedIsAsIfMissing() {
        String feed = feed("clinician", World.clinician("harbor"));

        assertProblem(As.person("bea").body("{}").post("/calendar-feeds/" + feed + "/address"), 403, "forbidden");
        assertThat(As.person("olu").get("/calendar-feeds").statusCode()).isEqualTo(200);
    }

    private static Response take(String clinician, String calendar) {
        return given().auth()
                .oauth2(Tokens.of("sam"))
                .contentType("text/calendar")
                .body(calendar)
                .put("/clinicians/" + clinician + "/busy-times?site=harbor");
    }

    private static String busy(String from, String to) {
        String day = World.nextMonday().format(DateTimeFormatter.BASIC_ISO_DATE);
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                + "DTSTART;TZID=America/New_York:" + day + "T" + from + "00\r\nDTEND;TZID=America/New_York:" + day + "T"
                + to + "00\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void busyClinicianIsNotBookedUntilTheNextImportSaysOtherwise() {
        Bookable bookable = Bookable.at("harbor");
        assertThat(take(bookable.clinician(), busy("0900", "1000")).jsonPath().getInt("times"))
                .isEqualTo(1);

        assertProblem(As.anew(As.sam()).body(bookable.body("09:30", "10:30")).post("/sessions"), 409, "time-conflict");

        take(bookable.clinician(), busy("1500", "1600")).then().statusCode(200);
        As.anew(As.sam())
                .body(bookable.body("09:30", "10:30"))
                .post("/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void badImportChangesNothing() {
        Bookable bookable = Bookable.at("harbor");
        take(bookable.clinician(), busy("0900", "1000"));

        assertInvalid(take(bookable.clinician(), "BEGIN:VCALENDAR\r\nnonsense"), "line 2");
        assertThat(take(bookable.clinician(), "x".repeat(500_001)).statusCode()).isEqualTo(413);
        assertThat(store.number("SELECT count(*) FROM blocked_time WHERE resource = ?", bookable.clinician()))
                .isEqualTo(1);
    }

    @Test
    void weekIsATableWithoutFormulasOrClients() {
        Bookable bookable = booked();
        World.series("harbor", "title", "=HYPERLINK(1)");

        String table = As.sam()
                .get("/sites/harbor/week.csv?week=" + World.nextMonday())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> lines = table.lines().toList();
        assertThat(lines.getFirst()).startsWith("\"date\",\"from\"");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("\"" + World.nextMonday() + "\",\"09:00\",\"10:00\",\"Individual"));
        assertThat(table).contains("\"'=HYPERLINK(1)\"").doesNotContain(bookable.client());
        assertInvalid(As.sam().get("/sites/harbor/week.csv?week=9999-01-01"), "week");
    }
}
