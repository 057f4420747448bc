package health.concord.scheduling.feed;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedsTest {

    private static Response open(String kind, String owner) {
        return As.sam().body(Json.of("kind", kind, "owner", owner)).post("/calendar-feeds");
    }

    private static String read(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
    }

    private static List<Instant> starts(String calendar) throws Exception {
        Calendar parsed = new CalendarBuilder().build(new StringReader(calendar));
        return parsed.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(one -> Instant.from(((VEvent) one).getDateTimeStart().getDate()))
                .sorted()
                .toList();
    }

    @Test
    void eachFeedParsedBackGivesTheSameSessionsAndNoMoreThanItMay() throws Exception {
        String leader = World.clinician("harbor");
        String room = World.room("harbor", 12);
        String client = World.client("harbor");
        String series = World.series("harbor", "leaders", List.of(leader), "room", room, "title", "Recovery Circle");
        World.confirmed(World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)));
        List<Instant> expected = As.sam()
                .get("/sessions?limit=200&series=" + series + "&from=" + World.nextMonday() + "&to="
                        + World.nextMonday().plusWeeks(12))
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .map(one -> OffsetDateTime.parse(one.get("from").toString()).toInstant())
                .toList();

        String ofLeader =
                read(open("CLINICIAN", leader).then().statusCode(201).extract().path("address"));
        String ofRoom = read(open("ROOM", room).then().statusCode(201).extract().path("address"));
        String ofClient =
                read(open("CLIENT", client).then().statusCode(201).extract().path("address"));

        assertThat(starts(ofLeader)).isEqualTo(expected);
        assertThat(starts(ofRoom)).isEqualTo(expected);
        assertThat(starts(ofClient)).isEqualTo(expected);
        assertThat(ofLeader).contains("Recovery Circle").doesNotContain(client);
        assertThat(ofClient).contains("Appointment").doesNotContain("Recovery", "SUD", "F10", series, "GROUP", "Jo ");
    }

    @Test
    void revokedOrWrongAddressIsAsIfThereWereNone() {
        String leader = World.clinician("harbor");
        Response opened = open("CLINICIAN", leader);
        String address = opened.path("address");
        read(address);
        As.sam()
                .get("/calendar-feeds?owner=" + leader)
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(opened.<String>path("id"))))
                .body("address", equalTo(java.util.Arrays.asList((Object) null)))
                .body("madeBy", equalTo(List.of("sam")));

        As.sam()
                .post("/calendar-feeds/" + opened.path("id") + "/revocation")
                .then()
                .statusCode(200)
                .body("revoked", equalTo(true));

        As.sam().get("/calendar-feeds?owner=" + leader).then().body("size()", equalTo(0));
        assertProblem(given().get(address), 404, "not-found");
        assertProblem(given().get("/calendars/none.ics"), 404, "not-found");
        assertProblem(As.sam().post("/calendar-feeds/" + opened.path("id") + "/revocation"), 409, "wrong-state");
        assertInvalid(open("CLIENT", World.id()), "owner");
    }

    @Test
    void busyTimesOfAnotherCalendarCannotBeBookedAndNothingElseIsKept() {
        Bookable bookable = Bookable.at("harbor");
        String day = World.nextMonday().toString().replace("-", "");
        String calendar = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Test//EN",
                "BEGIN:VEVENT",
                "UID:1@x",
                "DTSTAMP:20260101T000000Z",
                "DTSTART;TZID=America/New_York:" + day + "T090000",
                "DTEND;TZID=America/New_York:" + day + "T100000",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "SUMMARY:Secret surgery",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        String path = "/clinicians/" + bookable.clinician() + "/busy-times";

        As.sam()
                .contentType("text/calendar")
                .body(calendar)
                .put(path)
                .then()
                .statusCode(200)
                .body("times", equalTo(3));

        assertProblem(As.anew(As.sam()).body(bookable.body("09:30", "10:30")).post("/sessions"), 409, "time-conflict");
        As.sam()
                .get("/unavailabilities?clinician=" + bookable.clinician())
                .then()
                .body("items.size()", equalTo(3))
                .body("items[0].kind", equalTo("BUSY"))
                .body("items[0].reason", equalTo(null));
        As.sam()
                .contentType("text/calendar")
                .body(calendar.replace("COUNT=3", "COUNT=1"))
                .put(path)
                .then()
                .body("times", equalTo(1));
        for (String bad : List.of(
                "no calendar",
                calendar.replace("America/New_York", "Mars/Olympus"),
                calendar.replace("FREQ=WEEKLY;COUNT=3", "FREQ=SECONDLY"),
                calendar.replace("FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;BYHOUR=9,10,11"),
                calendar.replace("DTSTART;TZID=America/New_York:" + day, "DTSTART;TZID=America/New_York:9999"))) {
            assertInvalid(As.sam().contentType("text/calendar").body(bad).put(path), "calendar");
        }
        As.sam()
                .get("/unavailabilities?clinician=" + bookable.clinician())
                .then()
                .body("items.size()", equalTo(1));
    }

    /** As calendars of offices write a single date that was moved, and one that was called off. */
    @Test
    void whereADateOfABusySeriesWasMovedTheOldTimeIsFreeAgain() {
        Bookable bookable = Bookable.at("harbor");
        String first = World.nextMonday().toString().replace("-", "");
        String second = World.nextMonday().plusWeeks(1).toString().replace("-", "");
        String zoned = ";TZID=America/New_York:";
        String calendar = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Test//EN",
                "BEGIN:VEVENT",
                "UID:1@x",
                "DTSTAMP:20260101T000000Z",
                "DTSTART" + zoned + first + "T090000",
                "DTEND" + zoned + first + "T100000",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:1@x",
                "DTSTAMP:20260101T000000Z",
                "RECURRENCE-ID" + zoned + first + "T090000",
                "DTSTART" + zoned + first + "T130000",
                "DTEND" + zoned + first + "T140000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:1@x",
                "DTSTAMP:20260101T000000Z",
                "RECURRENCE-ID" + zoned + second + "T090000",
                "DTSTART" + zoned + second + "T090000",
                "DTEND" + zoned + second + "T100000",
                "STATUS:CANCELLED",
                "END:VEVENT",
                "END:VCALENDAR",
                "");

        As.sam()
                .contentType("text/calendar")
                .body(calendar)
                .put("/clinicians/" + bookable.clinician() + "/busy-times")
                .then()
                .statusCode(200)
                .body("times", equalTo(2));

        assertProblem(As.anew(As.sam()).body(bookable.body("13:00", "14:00")).post("/sessions"), 409, "time-conflict");
        As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void weekAsATable() {
        World.series("mesa", "title", "=1+1");

        String table = As.sam()
                .get("/week-tables?site=mesa&weekOf=" + World.nextMonday())
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();

        assertThat(table).startsWith("from,to,title,kind,state,leaders,room").contains("'=1+1,GROUP,SCHEDULED");
        assertInvalid(As.sam().get("/week-tables"), "site");
    }
}
