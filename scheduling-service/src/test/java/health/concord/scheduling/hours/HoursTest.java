package health.concord.scheduling.hours;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.Statements;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoursTest {

    @Inject
    Store store;

    @Inject
    EntityManagerFactory hibernate;

    private static ValidatableResponse hours(String client, LocalDate weekOf) {
        return As.clara()
                .get("/clients/" + client + "/hours?weekOf=" + weekOf)
                .then()
                .statusCode(200);
    }

    @Test
    void weekIsCountedAgainstWhatTheEpisodeAsksFor() {
        PastGroup group = PastGroup.withOneClient();
        group.record(Json.of("status", "LATE", "arrivedAt", group.time("09:20")))
                .then()
                .statusCode(201);

        hours(group.client(), lastMonday().plusDays(6))
                .body("week.from", equalTo(lastMonday().toString()))
                .body("week.to", equalTo(lastMonday().plusDays(6).toString()))
                .body("week.zone", equalTo("America/New_York"))
                .body("minutes", equalTo(70))
                .body("days", equalTo(1))
                .body("planned.minutes", equalTo(90))
                .body("target.episode", equalTo(group.episode()))
                .body("target.minutes", equalTo(540))
                .body("target.days", equalTo(3))
                .body("shortfall.minutes", equalTo(470))
                .body("shortfall.days", equalTo(2))
                .body("shortfall.causes.kind", equalTo(List.of("SHORT_STAY", "MISSING_SEATS")))
                .body("shortfall.causes[0].session", equalTo(group.session()))
                .body("shortfall.causes[0].on", equalTo(lastMonday().toString()))
                .body("shortfall.causes[0].minutes", equalTo(20))
                .body("shortfall.causes[1].minutes", equalTo(450))
                .body("shortfall.causes[1].days", equalTo(2));
        assertThat(store.text("SELECT string_agg(action, ' ') FROM audit_entry WHERE subject_id = ?", group.client()))
                .contains("client.hours-read");
    }

    @Test
    void absenceAndWhatNobodyRecordedAreCauses() {
        PastGroup group = PastGroup.withOneClient();
        hours(group.client(), lastMonday()).body("shortfall.causes[0].kind", equalTo("NOT_RECORDED"));

        group.record(Json.of("status", "ABSENT")).then().statusCode(201);

        hours(group.client(), lastMonday())
                .body("minutes", equalTo(0))
                .body("days", equalTo(0))
                .body("shortfall.causes[0].kind", equalTo("ABSENT"))
                .body("shortfall.causes[0].minutes", equalTo(90));
    }

    @Test
    void sessionsThatWereCalledOffAreCausesForThoseWhoWouldHaveCome() {
        Bookable bookable = Bookable.at("harbor");
        String group = World.series("harbor", "slots", List.of(Json.slot("TU", "09:00", "10:30")));
        World.confirmed(Json.with(
                World.holdBody("harbor", bookable.client(), World.nextMonday(), World.groupPart(group)),
                "episode",
                bookable.episode()));
        String single = As.anew(As.sam())
                .body(bookable.body("09:00", "10:00"))
                .post("/sessions")
                .path("id");
        String date = As.sam()
                .get("/sessions?series=" + group + "&from=" + World.nextMonday())
                .path("items[0].id");

        callOff(single, "CLINICIAN");
        callOff(date, "PROGRAM");

        hours(bookable.client(), World.nextMonday())
                .body("planned.minutes", equalTo(0))
                .body("forecast.possibleMinutes", equalTo(0))
                .body("shortfall.causes.kind", equalTo(List.of("CANCELLED", "CANCELLED", "MISSING_SEATS")))
                .body("shortfall.causes[0].session", equalTo(single))
                .body("shortfall.causes[1].session", equalTo(date))
                .body("shortfall.causes[1].minutes", equalTo(90))
                .body("shortfall.causes[2].minutes", equalTo(540 - 150));
    }

    private static void callOff(String session, String by) {
        As.sam()
                .header("If-Match", As.sam().get("/sessions/" + session).header("ETag"))
                .body(Json.of("by", by))
                .post("/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void targetFollowsTheEpisode() {
        PastGroup group = PastGroup.withOneClient();
        group.record(Json.of("status", "PRESENT")).then().statusCode(201);
        World.event(
                "episode.changed",
                "episode",
                group.episode(),
                "harbor",
                Json.with(World.episodeData(group.episode(), group.client()), "hoursPerWeek", 1.5, "daysPerWeek", 1));

        hours(group.client(), lastMonday())
                .body("target.minutes", equalTo(90))
                .body("shortfall.minutes", equalTo(0))
                .body("shortfall.days", equalTo(0))
                .body("shortfall.causes.size()", equalTo(0));
    }

    @Test
    void whereTheEpisodeSaysNothingTheProgramsRuleOfTheAgeCounts() {
        String adult = World.client("harbor");
        String adolescent = World.client("harbor");
        World.event(
                "client.changed",
                "client",
                adolescent,
                "harbor",
                Json.with(
                        World.clientData(adolescent, "Sky"),
                        "birthDate",
                        lastMonday().minusYears(15).toString()));
        for (String client : List.of(adult, adolescent)) {
            String episode = World.id();
            World.event(
                    "episode.opened",
                    "episode",
                    episode,
                    "harbor",
                    Json.with(World.episodeData(episode, client), "hoursPerWeek", null, "daysPerWeek", null));
        }

        // SAMHSA TIP 47: nine hours a week for adults, six for adolescents, over three days.
        hours(adult, lastMonday()).body("target.minutes", equalTo(540)).body("target.days", equalTo(3));
        hours(adolescent, lastMonday()).body("target.minutes", equalTo(360)).body("target.days", equalTo(3));
    }

    @Test
    void weekBeforeTheEpisodeHasNoTarget() {
        PastGroup group = PastGroup.withOneClient();

        hours(group.client(), lastMonday().minusYears(2))
                .body("minutes", equalTo(0))
                .body("target", equalTo(null))
                .body("shortfall", equalTo(null));
    }

    @Test
    void sitesWeekTellsOfEachWhatTheClientsOwnDoes() {
        PastGroup one = PastGroup.withOneClient();
        one.record(Json.of("status", "ABSENT")).then().statusCode(201);
        PastGroup other = PastGroup.withOneClient();
        String before = World.client("harbor");
        World.event(
                "episode.opened",
                "episode",
                World.id(),
                "harbor",
                Json.with(World.episodeData(World.id(), before), "closedOn", "2001-01-01", "openedOn", "2000-01-01"));

        Map<String, Object> week = siteWeek(lastMonday());

        assertThat(week)
                .containsEntry(one.client(), alone(one.client()))
                .containsEntry(other.client(), alone(other.client()))
                .doesNotContainKey(before);
        assertThat(store.text(
                        "SELECT count(*)::text FROM audit_entry WHERE subject_id = ? AND action = 'client.hours-read'",
                        other.client()))
                .isEqualTo("2");
        assertProblem(As.carl().get("/hours?site=harbor"), 404, "not-found");
    }

    private static Map<String, Object> siteWeek(LocalDate weekOf) {
        Map<String, Object> week = new HashMap<>();
        String after = "";
        while (after != null) {
            Response page = As.clara().get("/hours?site=harbor&limit=100&weekOf=" + weekOf + after);
            List<Map<String, Object>> items = page.path("items");
            items.forEach(one -> week.put((String) one.get("client"), one));
            after = page.path("next") == null ? null : "&after=" + page.path("next");
        }
        return week;
    }

    private static Map<String, Object> alone(String client) {
        return hours(client, lastMonday()).extract().path("");
    }

    @Test
    void sessionTellsTheWeekOfThoseOnItsRosterInAsManyStatementsAsOfOne() {
        PastGroup group = PastGroup.withOneClient();
        long ofOne = statementsOf("/clients/" + group.client() + "/hours?weekOf=" + lastMonday());
        String path = "/sessions/" + group.session() + "/hours";
        List<Object> told =
                As.person("olu").get(path).then().statusCode(200).extract().path("");
        assertThat(told).isEqualTo(List.of(alone(group.client())));

        for (int i = 0; i < 3; i++) {
            String client = World.client("harbor");
            World.confirmed(Json.with(
                    World.holdBody("harbor", client, lastMonday(), World.groupPart(group.series())),
                    "episode",
                    World.episode(client, "harbor")));
        }

        assertThat(As.clara().get(path).then().extract().<List<Object>>path("")).hasSize(4);
        assertThat(statementsOf(path)).isLessThanOrEqualTo(ofOne + 1);
        assertProblem(As.carl().get(path), 404, "not-found");
        assertProblem(As.clara().get("/sessions/" + World.id() + "/hours"), 404, "not-found");
    }

    private long statementsOf(String path) {
        Statistics statistics = Statements.counted(hibernate);
        long before = statistics.getPrepareStatementCount();
        As.clara().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void unknownClientAndAnotherSitesClientAreTheSame() {
        String client = World.client("harbor");

        assertProblem(As.clara().get("/clients/" + World.id() + "/hours"), 404, "not-found");
        assertProblem(As.carl().get("/clients/" + client + "/hours"), 404, "not-found");
        As.clara().get("/clients/" + client + "/hours").then().statusCode(200);
    }

    @Test
    void weekOfMustBeADate() {
        String client = World.client("harbor");

        assertInvalid(As.clara().get("/clients/" + client + "/hours?weekOf=monday"), "weekOf");
        assertInvalid(As.clara().get("/clients/" + client + "/hours?weekOf=9999-01-01"), "weekOf");
        assertInvalid(As.clara().get("/clients/" + client + "/hours?weekOf=2026-02-30"), "weekOf");
    }
}
