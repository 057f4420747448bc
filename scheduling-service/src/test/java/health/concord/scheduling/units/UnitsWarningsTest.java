package health.concord.scheduling.units;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.BillingStub;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booking past what is authorised: it is booked, and the answer warns. */
@QuarkusTest
class UnitsWarningsTest {

    private static final LocalDate MONDAY = World.nextMonday();

    private Bookable bookable;

    @BeforeEach
    void someoneToBookFor() {
        bookable = Bookable.at("harbor");
    }

    private ValidatableResponse book(String from, String to) {
        return As.anew(As.sam())
                .body(bookable.body(from, to))
                .post("/sessions")
                .then()
                .statusCode(201)
                .body("state", equalTo("SCHEDULED"));
    }

    /** Billing said so when somebody looked at the client. */
    private void told(int units, @Nullable LocalDate until) {
        BillingStub.unitsLeft(bookable.client(), "Prairie Mutual", units, until);
        As.sam().get("/clients/" + bookable.client() + "/units").then().statusCode(200);
    }

    @Test
    void theSessionThatNoUnitIsLeftForIsBookedWithAWarning() {
        told(1, MONDAY.plusDays(30));

        String id = book("09:00", "10:00").body("warnings", empty()).extract().path("id");
        book("11:00", "12:00")
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("UNITS_EXHAUST"))
                .body("warnings[0].payer", equalTo("Prairie Mutual"))
                .body("warnings[0].units", equalTo(1))
                .body("warnings[0].until", equalTo(MONDAY.plusDays(30).toString()))
                .body("warnings[0].on", equalTo(MONDAY.toString()))
                .body(
                        "warnings[0].text",
                        allOf(
                                containsString("Prairie Mutual has 1 unit left until " + MONDAY.plusDays(30)),
                                containsString("the one on " + MONDAY)));
        As.sam().get("/sessions/" + id).then().body("session.warnings", nullValue());
    }

    @Test
    void theSameKeyGetsTheSameWarningAgain() {
        told(0, null);
        String key = World.id();
        Map<String, Object> body = bookable.body("09:00", "10:00");

        Response first = As.sam().header("Idempotency-Key", key).body(body).post("/sessions");
        Response again = As.sam().header("Idempotency-Key", key).body(body).post("/sessions");

        first.then().statusCode(201).body("warnings.code", equalTo(List.of("UNITS_EXHAUST")));
        again.then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")))
                .body("warnings.code", equalTo(List.of("UNITS_EXHAUST")));
    }

    @Test
    void aSeriesBeyondTheLastDayIsWarnedOfWithTheFirstDateAfterIt() {
        told(20, MONDAY.plusWeeks(1));

        As.anew(As.sam())
                .body(Json.of(
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
                        MONDAY.toString(),
                        "endsOn",
                        MONDAY.plusWeeks(25).toString(),
                        "mode",
                        "IN_PERSON"))
                .post("/appointments")
                .then()
                .statusCode(201)
                .body("sessions", hasSize(26))
                .body("warnings.code", equalTo(List.of("AUTHORISATION_ENDS")))
                .body("warnings[0].on", equalTo(MONDAY.plusWeeks(2).toString()))
                .body("warnings[0].text", containsString("with 20 units left"))
                .body("unitsEndBefore", equalTo(MONDAY.plusWeeks(2).toString()));
    }

    @Test
    void aGuestPastTheUnitsComesAndIsWarnedOf() {
        told(0, null);
        String series = World.series("harbor", "slots", List.of(Json.slot("TU", "06:00", "07:00")));
        String session =
                As.sam().get("/sessions?series=" + series + "&from=" + MONDAY).path("items[0].id");

        As.anew(As.sam())
                .body(Json.of("client", bookable.client(), "episode", bookable.episode()))
                .post("/sessions/" + session + "/guests")
                .then()
                .statusCode(201)
                .body("booked", equalTo(1))
                .body("warnings.code", equalTo(List.of("UNITS_EXHAUST")))
                .body("warnings[0].on", equalTo(MONDAY.plusDays(1).toString()));
    }

    @Test
    void aBookingAsksNobodyAndGoesByWhatBillingToldLast() {
        BillingStub.isDown(bookable.client());
        book("08:00", "09:00").body("warnings", empty());
        told(2, null);
        BillingStub.isDown(bookable.client());
        book("10:00", "11:00").body("warnings", empty());
        book("12:00", "13:00").body("warnings.code", equalTo(List.of("UNITS_EXHAUST")));
    }

    @Test
    void whileBillingDoesNotAnswerWhoAsksBeforeBookingIsToldSo() {
        String asked = "/clients/" + bookable.client() + "/units?on=" + MONDAY;
        BillingStub.isDown(bookable.client());
        As.sam()
                .get(asked)
                .then()
                .body("warnings.code", equalTo(List.of("UNITS_UNKNOWN")))
                .body("warnings[0].text", containsString("nobody has looked"))
                .body("warnings[0].units", nullValue());

        told(0, null);
        BillingStub.isDown(bookable.client());
        As.sam()
                .get(asked)
                .then()
                .body("warnings.code", equalTo(List.of("UNITS_UNKNOWN", "UNITS_EXHAUST")))
                .body("warnings[0].text", containsString("what it said last"));
    }

    @Test
    void whoThinksOfDaysIsWarnedBeforeBookingThem() {
        told(1, MONDAY.plusWeeks(1));
        String units = "/clients/" + bookable.client() + "/units";

        As.sam().get(units).then().statusCode(200).body("warnings", empty());
        As.sam().get(units + "?on=" + MONDAY).then().body("warnings", empty());
        As.sam()
                .get(units + "?on=" + MONDAY + "&on=" + MONDAY.plusDays(1) + "&on=" + MONDAY.plusWeeks(2))
                .then()
                .statusCode(200)
                .body("planned", equalTo(0))
                .body("warnings.code", equalTo(List.of("UNITS_EXHAUST", "AUTHORISATION_ENDS")))
                .body("warnings[0].on", equalTo(MONDAY.plusDays(1).toString()))
                .body("warnings[1].on", equalTo(MONDAY.plusWeeks(2).toString()));
        As.sam().get(units + "?on=someday").then().statusCode(400).body("errors[0].field", equalTo("on"));
    }
}
