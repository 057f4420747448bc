package health.concord.scheduling.session;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.room;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Statements;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsTest {

    @Inject
    Store store;

    @Inject
    EntityManagerFactory hibernate;

    private static Response book(Map<String, Object> session) {
        return As.anew(As.sam()).body(session).post("/sessions");
    }

    @Test
    void oneOffSessionIsOnTheCalendarWithItsClient() {
        Bookable bookable = Bookable.at("harbor");
        Map<String, Object> body = Json.with(bookable.body("09:00", "10:00"), "type", "ASSESSMENT");

        String id = book(body)
                .then()
                .statusCode(201)
                .header("Location", containsString("/sessions/"))
                .body("title", equalTo("Assessment"))
                .body("kind", equalTo("INDIVIDUAL"))
                .body("state", equalTo("SCHEDULED"))
                .body("booked", equalTo(1))
                .body("clinicians", equalTo(List.of(bookable.clinician())))
                .extract()
                .path("id");

        As.sam()
                .get("/sessions/" + id)
                .then()
                .statusCode(200)
                .body("session.id", equalTo(id))
                .body("roster.client", equalTo(List.of(bookable.client())))
                .body("roster[0].episode", equalTo(bookable.episode()))
                .body("roster[0].name", equalTo("Jo " + bookable.client()));
        assertThat(store.text("SELECT string_agg(action || details, ' ') FROM audit_entry WHERE subject_id = ?", id))
                .contains("session.booked", "session.roster-read", bookable.client())
                .doesNotContain("Jo ");
    }

    @Test
    void rosterShowsTheNameTheClientWantsToday() {
        String client = World.client("harbor");
        String group = series("harbor");
        confirmed(holdBody("harbor", client, nextMonday(), groupPart(group)));
        World.event("client.changed", "client", client, "harbor", World.clientData(client, "Joe Bloggs"));

        String session = As.sam()
                .get("/sessions?series=" + group + "&from=" + nextMonday())
                .path("items[0].id");

        As.sam().get("/sessions/" + session).then().body("roster[0].name", equalTo("Joe Bloggs"));
    }

    @Test
    void eachOfClinicianRoomAndClientIsBookedOnce() {
        Bookable bookable = Bookable.at("harbor");
        Map<String, Object> body = Json.with(bookable.body("09:00", "10:00"), "room", room("harbor", 2));
        book(body).then().statusCode(201);
        Map<String, Object> later = Json.with(body, "from", bookable.time("09:59"), "to", bookable.time("10:30"));

        assertProblem(book(later), 409, "time-conflict")
                .body("errors.field", equalTo(List.of("clinician", "room", "client")));
        assertProblem(book(Json.with(later, "room", null, "clinician", clinician("harbor"))), 409, "time-conflict")
                .body("errors.field", equalTo(List.of("client")))
                .body("errors[0].message", equalTo("the client is taken on " + nextMonday() + " 09:59-10:30"));
        book(Json.with(body, "from", bookable.time("10:00"), "to", bookable.time("11:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void groupClientIsNotBookedElsewhereAtThatTime() {
        Bookable bookable = Bookable.at("harbor");
        confirmed(holdBody("harbor", bookable.client(), nextMonday(), groupPart(series("harbor"))));

        assertProblem(book(bookable.body("10:00", "11:00")), 409, "time-conflict")
                .body("errors.field", equalTo(List.of("client")));
    }

    @Test
    void clientOfAnotherSiteIsUnknown() {
        Bookable harbor = Bookable.at("harbor");
        Bookable mesa = Bookable.at("mesa");

        assertInvalid(book(Json.with(harbor.body("09:00", "10:00"), "client", mesa.client())), "client");
        assertInvalid(book(Json.with(harbor.body("09:00", "10:00"), "episode", mesa.episode())), "episode");
        assertInvalid(book(Json.with(harbor.body("09:00", "10:00"), "clinician", mesa.clinician())), "clinician");
        assertInvalid(book(Json.with(harbor.body("09:00", "10:00"), "room", room("mesa", 3))), "room");
    }

    @Test
    void anotherSiteIsAsIfMissing() {
        Bookable harbor = Bookable.at("harbor");
        String id = book(harbor.body("09:00", "10:00")).path("id");

        assertProblem(As.carl().get("/sessions/" + id), 404, "not-found");
        assertProblem(As.carl().get("/sessions/" + World.id()), 404, "not-found");
        assertProblem(As.anew(As.carl()).body(harbor.body("11:00", "12:00")).post("/sessions"), 404, "not-found");
        assertProblem(As.carl().get("/sessions?site=harbor"), 404, "not-found");
        As.carl()
                .get("/sessions?client=" + harbor.client() + "&from=" + nextMonday())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void heldSessionIsOnNoCalendar() {
        String client = World.client("harbor");
        String clinician = clinician("harbor");
        World.hold(
                        World.id(),
                        holdBody(
                                "harbor",
                                client,
                                nextMonday(),
                                World.individualPart(clinician, "MO", "09:00", "10:00")))
                .then()
                .statusCode(200);

        As.sam()
                .get("/sessions?clinician=" + clinician + "&from=" + nextMonday())
                .then()
                .body("items.size()", equalTo(0));
        String held = store.text("SELECT id FROM session WHERE client = ? LIMIT 1", client);
        assertProblem(As.sam().get("/sessions/" + held), 404, "not-found");
    }

    @Test
    void cancelledAppointmentStaysOnTheListWithItsReason() {
        String client = World.client("harbor");
        String placement = confirmed(holdBody(
                "harbor", client, nextMonday(), World.individualPart(clinician("harbor"), "MO", "09:00", "10:00")));
        World.release(placement, "moved").then().statusCode(200);

        As.sam()
                .get("/sessions?client=" + client + "&from=" + nextMonday())
                .then()
                .body("items[0].state", equalTo("CANCELLED"))
                .body("items[0].stateReason", equalTo("PLACEMENT_RELEASED"))
                .body("items[0].booked", equalTo(0));
    }

    @Test
    void listIsByDayAtTheSiteAndPages() {
        String clinician = clinician("mesa", Json.slot("MO", "08:00", "22:00"));
        Bookable bookable = Bookable.at("mesa").with(clinician);
        String early = book(bookable.body("08:00", "09:00")).path("id");
        String late = book(bookable.body("21:00", "22:00")).path("id");
        String list = "/sessions?site=mesa&clinician=" + clinician;

        As.sam()
                .get(list + "&from=" + nextMonday() + "&to=" + nextMonday())
                .then()
                .body("items.id", equalTo(List.of(early, late)));
        As.sam()
                .get(list + "&from=" + nextMonday().plusDays(1) + "&to="
                        + nextMonday().plusDays(1))
                .then()
                .body("items.size()", equalTo(0));
        String next = As.sam()
                .get(list + "&limit=1&from=" + nextMonday())
                .then()
                .body("items.id", equalTo(List.of(early)))
                .extract()
                .path("next");
        As.sam()
                .get(list + "&limit=1&from=" + nextMonday() + "&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(late)))
                .body("next", equalTo(null));
        assertInvalid(As.sam().get(list + "&after=bm90LWEtY3Vyc29y"), "after");
    }

    @Test
    void listIsOneQueryHoweverManySessions() {
        String group = series("harbor", "startsOn", lastMonday().toString());
        Statistics statistics = Statements.counted(hibernate);
        String list = "/sessions?series=" + group + "&from=" + lastMonday();

        statistics.clear();
        As.sam().get(list + "&limit=1").then().statusCode(200);
        long forOne = statistics.getPrepareStatementCount();
        statistics.clear();
        As.sam().get(list + "&to=" + nextMonday().plusWeeks(10)).then().body("items.size()", greaterThan(8));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(forOne).isEqualTo(1);
    }

    @Test
    void answersNeverShowWhoElseTookTheTime() {
        Bookable taken = Bookable.at("harbor");
        book(taken.body("09:00", "10:00")).then().statusCode(201);

        assertProblem(book(Bookable.at("harbor").with(taken.clinician()).body("09:00", "10:00")), 409, "time-conflict")
                .body("detail", not(containsString(taken.client())))
                .body("errors.field", hasItem("clinician"));
    }
}
