package health.concord.scheduling.makeup;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.BillingStub;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.MatchingStub;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MakeUpsTest {

    @Inject
    Store store;

    @Test
    void aShortWeekIsForecastRecommendedForAndMadeUpByAGuest() {
        String client = World.client("mesa");
        String episode = World.episode(client, "mesa");
        String own = World.series("mesa");
        World.confirmed(Json.with(
                World.holdBody("mesa", client, World.nextMonday(), World.groupPart(own)), "episode", episode));
        String other =
                World.series("mesa", "capacity", 1, "minimum", 1, "slots", List.of(Json.slot("SA", "13:00", "14:30")));
        String hours = "/clients/" + client + "/hours?weekOf=" + World.nextMonday();
        As.sam()
                .get(hours)
                .then()
                .statusCode(200)
                .body("target.minutes", equalTo(540))
                .body("forecast.possibleMinutes", equalTo(90))
                .body("forecast.attendance", equalTo(0.8f))
                .body("forecast.onTrack", equalTo(false));

        JsonPath asked = As.sam()
                .get("/clients/" + client + "/make-ups?weekOf=" + World.nextMonday())
                .then()
                .statusCode(200)
                .body("minutesMissing", equalTo(450))
                .extract()
                .jsonPath();
        String session = As.sam()
                .get("/sessions?series=" + other + "&from=" + World.nextMonday() + "&to="
                        + World.nextMonday().plusDays(6))
                .path("items[0].id");
        assertThat(asked.getList("seats.newDay", Boolean.class).getFirst()).isTrue();
        Response added = guest(session, client, episode);
        added.then().statusCode(201).body("booked", equalTo(1));
        assertProblem(guest(session, World.client("mesa"), episode), 400, "invalid");
        String late = World.client("mesa");
        assertProblem(guest(session, late, World.episode(late, "mesa")), 409, "no-seat");

        // A new member of the full group comes from the next date on: the guest's place stands.
        World.confirmed(World.holdBody("mesa", World.client("mesa"), World.nextMonday(), World.groupPart(other)));
        As.sam().get("/sessions/" + session).then().body("roster.client", equalTo(List.of(client)));
        As.sam().get(hours).then().body("forecast.possibleMinutes", equalTo(180));

        As.sam().delete("/sessions/" + session + "/guests/" + client).then().statusCode(200);
        assertProblem(As.sam().delete("/sessions/" + session + "/guests/" + client), 404, "not-found");
    }

    @Test
    void onlySeatsAreRecommendedThatMatchingSaysFit() {
        String client = World.client("mesa");
        World.episode(client, "mesa");
        // The first of the week, since matching is asked of the best few only.
        List<Object> early = List.of(Json.slot("MO", "06:00", "07:00"));
        String forTeens = World.id();
        World.series("mesa", "title", "Fits " + client, "slots", early);
        World.series("mesa", "title", "Teens " + client, "slots", early, "group", forTeens);
        MatchingStub.rulesOut(forTeens, "H5", "For adolescents; the client is an adult.", false);

        As.sam()
                .get("/clients/" + client + "/make-ups?weekOf=" + World.nextMonday())
                .then()
                .statusCode(200)
                .body("seats[0].title", equalTo("Fits " + client))
                .body("seats[0].composition", equalTo("FITS"))
                .body("seats.title", not(hasItem("Teens " + client)));
        assertThat(MatchingStub.checked(forTeens)).hasSize(1);
    }

    @Test
    void aGuestWhomMatchingsRulesKeepOutIsRefusedUnlessAClinicianMaySetThemAside() {
        Bookable bookable = Bookable.at("harbor");
        String group = World.id();
        String series = World.series("harbor", "group", group, "slots", List.of(Json.slot("SA", "05:45", "06:00")));
        String member = World.client("harbor");
        World.confirmed(World.holdBody("harbor", member, World.nextMonday(), World.groupPart(series)));
        String session = As.sam()
                .get("/sessions?series=" + series + "&from=" + World.nextMonday())
                .path("items[0].id");

        MatchingStub.rulesOut(group, "NOT_AVAILABLE", "Not available.", false);
        refused(guest(session, bookable.client(), bookable.episode()), "Not available.");
        refused(anyway(As.clara(), session, bookable, "The family asks for it."), "Not available.");
        var asked = MatchingStub.checked(group).getLast();
        assertThat(asked.getString("client")).isEqualTo(bookable.client());
        assertThat(asked.getList("seats.beside.flatten()")).containsExactly(member);

        MatchingStub.rulesOut(group, "F-LANGUAGE", "Held in another language (es).", true);
        refused(guest(session, bookable.client(), bookable.episode()), "Held in another language (es).");
        assertProblem(anyway(As.sam(), session, bookable, "Speaks it well."), 403, "forbidden");
        assertInvalid(anyway(As.clara(), session, bookable, "x"), "fitReason");
        As.sam().get("/sessions/" + session).then().body("roster.client", equalTo(List.of(member)));
        anyway(As.clara(), session, bookable, "Speaks it well.")
                .then()
                .statusCode(201)
                .body("booked", equalTo(2))
                .body("warnings.code", not(hasItem("FIT_UNKNOWN")));
        assertThat(store.text("SELECT rules || ': ' || reason FROM guest_override WHERE session = ?", session))
                .isEqualTo("F-LANGUAGE: Speaks it well.");
        assertThat(store.text(
                        "SELECT details FROM audit_entry WHERE action = 'session.guest-fit-overridden' AND subject_id = ?",
                        session))
                .contains("F-LANGUAGE")
                .doesNotContain("Speaks");
    }

    private static void refused(Response answer, String why) {
        assertProblem(answer, 422, "refused");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("DOES_NOT_FIT");
        assertThat(answer.jsonPath().getString("detail")).contains(why);
    }

    private static Response anyway(RequestSpecification by, String session, Bookable bookable, String reason) {
        return As.anew(by)
                .body(Json.of("client", bookable.client(), "episode", bookable.episode(), "fitReason", reason))
                .post("/sessions/" + session + "/guests");
    }

    @Test
    void whileMatchingIsSilentAGuestIsSeatedWithAWarning() {
        Bookable bookable = Bookable.at("harbor");
        String group = World.id();
        String series = World.series("harbor", "group", group, "slots", List.of(Json.slot("SA", "06:00", "06:15")));
        String session = As.sam()
                .get("/sessions?series=" + series + "&from=" + World.nextMonday())
                .path("items[0].id");
        MatchingStub.isSilentOn(group);

        guest(session, bookable.client(), bookable.episode())
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("FIT_UNKNOWN"));
    }

    @Test
    void seatsThatTheClientAsksToBeFreeAtOrThatNoUnitIsLeftForComeLast() {
        String client = World.client("mesa");
        World.episode(client, "mesa");
        // Before those of other tests: matching is asked of the best few only.
        String first = early("First " + client, "MO", "03:00", "03:15");
        String second = early("Second " + client, "MO", "03:15", "03:30");
        BillingStub.unitsLeft(client, "Prairie Mutual", 1, World.nextMonday());
        String asked = "/clients/" + client + "/make-ups?weekOf=" + World.nextMonday();
        As.sam()
                .get(asked)
                .then()
                .statusCode(200)
                .body("units", equalTo(1))
                .body("unitsAsked", equalTo(true))
                .body("seats[0].session", equalTo(first))
                .body("seats[0].unitLeft", equalTo(true));

        wishesToBeFree(client, List.of(Json.slot("MO", "03:00", "03:10")));
        BillingStub.unitsLeft(client, "Prairie Mutual", 0, null);

        As.sam()
                .get(asked)
                .then()
                .body("seats[0].session", equalTo(second))
                .body("seats[0].unwanted", equalTo(false))
                .body("seats[0].unitLeft", equalTo(false));
        wishesToBeFree(
                client,
                Stream.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")
                        .map(day -> (Object) Json.slot(day, "00:00", "23:59"))
                        .toList());
        As.sam().get(asked).then().body("seats[0].session", equalTo(first)).body("seats[0].unwanted", equalTo(true));
    }

    private static void wishesToBeFree(String client, List<Object> notAt) {
        As.sam()
                .body(Json.of("notAt", notAt))
                .put("/clients/" + client + "/wishes")
                .then()
                .statusCode(200);
    }

    /** Its date next week. */
    private static String early(String title, String day, String from, String to) {
        String series = World.series("mesa", "title", title, "slots", List.of(Json.slot(day, from, to)));
        return As.sam()
                .get("/sessions?series=" + series + "&from=" + World.nextMonday())
                .path("items[0].id");
    }

    @Test
    void howeverManyDatesAreFullTheNextWithASeatIsFound() {
        String client = World.client("harbor");
        World.episode(client, "harbor");
        List<Object> fourteen = IntStream.range(0, 14)
                .mapToObj(i -> (Object) Json.slot("MO", clock(20 * i), clock(20 * i + 20)))
                .toList();
        for (int i = 0; i < 3; i++) {
            fill(onlyNextWeek("Full", fourteen));
        }
        String early = onlyNextWeek("Early " + client, List.of(Json.slot("MO", "05:00", "05:30")));
        String asked = "/clients/" + client + "/make-ups?weekOf=" + World.nextMonday();

        As.sam()
                .get(asked)
                .then()
                .statusCode(200)
                .body("seats[0].title", equalTo("Early " + client))
                .body("seats[0].seatsLeft", equalTo(1));
        fill(early);
        As.sam().get(asked).then().body("seats.title", not(hasItem("Early " + client)));
    }

    @Test
    void aClosedGroupIsNeitherRecommendedNorHasGuests() {
        Bookable bookable = Bookable.at("harbor");
        String closed = World.series(
                "harbor",
                "title",
                "Closed " + bookable.client(),
                "membership",
                "CLOSED",
                "slots",
                List.of(Json.slot("MO", "04:45", "05:00")));
        String session = As.sam()
                .get("/sessions?series=" + closed + "&from=" + World.nextMonday())
                .path("items[0].id");

        Response refused = guest(session, bookable.client(), bookable.episode());

        assertProblem(refused, 409, "no-seat");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("GROUP_CLOSED");
        As.sam()
                .get("/clients/" + bookable.client() + "/make-ups?weekOf=" + World.nextMonday())
                .then()
                .statusCode(200)
                .body("seats.title", not(hasItem("Closed " + bookable.client())));
    }

    private static String onlyNextWeek(String title, List<Object> slots) {
        return World.series(
                "harbor",
                "title",
                title,
                "capacity",
                1,
                "minimum",
                1,
                "slots",
                slots,
                "endsOn",
                World.nextMonday().plusDays(6).toString());
    }

    private static void fill(String series) {
        World.confirmed(World.holdBody("harbor", World.client("harbor"), World.nextMonday(), World.groupPart(series)));
    }

    private static String clock(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L).toString();
    }

    private static Response guest(String session, String client, String episode) {
        return As.anew(As.sam())
                .body(Json.of("client", client, "episode", episode))
                .post("/sessions/" + session + "/guests");
    }

    @Test
    void outreachIsOpenedOnceForAShortWeekAndCompleted() {
        String client = World.client("harbor");
        World.episode(client, "harbor");
        var body = Json.of("site", "harbor", "weekOf", World.nextMonday().toString());

        List<String> first = As.sam()
                .body(body)
                .post("/outreach-tasks/searches")
                .then()
                .statusCode(200)
                .extract()
                .path("client");
        List<String> second =
                As.sam().body(body).post("/outreach-tasks/searches").path("client");

        assertThat(first).contains(client);
        assertThat(second).doesNotContain(client);
    }

    @Test
    void unitsAreProjectedFromWhatIsPlannedWhenBillingIsSilent() {
        String client = World.client("harbor");
        String episode = World.episode(client, "harbor");
        authorised(client, World.nextMonday().minusYears(2), World.nextMonday().minusYears(1), 40);
        authorised(client, World.lastMonday(), World.nextMonday().plusYears(1), 2);
        String series = World.series("harbor");
        World.confirmed(Json.with(
                World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)), "episode", episode));

        As.sam()
                .get("/clients/" + client + "/units")
                .then()
                .statusCode(200)
                .body("units", equalTo(2))
                .body("until", equalTo(World.nextMonday().plusYears(1).toString()))
                .body("asked", equalTo(false))
                .body("exhaustedOn", equalTo(World.nextMonday().plusWeeks(2).toString()))
                .body("bookedPast", equalTo(World.nextMonday().plusWeeks(2).toString()));
    }

    private static void authorised(String client, LocalDate from, LocalDate to, int left) {
        World.event(
                "authorisation.changed",
                "authorisation",
                World.id(),
                "harbor",
                Json.of(
                        "authorisation",
                        World.id(),
                        "client",
                        client,
                        "payer",
                        World.id(),
                        "from",
                        from.toString(),
                        "to",
                        to.toString(),
                        "units",
                        60,
                        "used",
                        60 - left,
                        "left",
                        left));
    }

    @Test
    void aPayerThatAsksForMoreHoursIsHeard() {
        String client = World.client("harbor");
        World.episode(client, "harbor");
        String payer = "Prairie Mutual " + client;
        BillingStub.unitsLeft(client, payer, 12);
        As.sam()
                .get("/clients/" + client + "/units")
                .then()
                .statusCode(200)
                .body("payer", equalTo(payer))
                .body("units", equalTo(12))
                .body("asked", equalTo(true));
        As.anew(As.person("ada"))
                .body(Json.of(
                        "population",
                        "ADULT",
                        "payer",
                        payer,
                        "minutes",
                        600,
                        "days",
                        4,
                        "source",
                        "Contract 2026",
                        "validFrom",
                        "2026-01-01"))
                .post("/hour-rules")
                .then()
                .statusCode(201);
        As.sam()
                .get("/clients/" + client + "/hours?weekOf=" + World.nextMonday())
                .then()
                .body("target.minutes", equalTo(600))
                .body("target.days", equalTo(4));
    }
}
