package health.concord.scheduling.leave;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Seating.assertSeats;
import static health.concord.scheduling.testsupport.Seating.roster;
import static health.concord.scheduling.testsupport.Seating.sessionsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What intake tells of a client's leave, and what becomes of the client's week. */
@QuarkusTest
class ClientLeavesTest {

    @Inject
    Store store;

    /** Intake tells of these leaves, in place of those before. */
    private static void away(String client, String episode, Object... leaves) {
        World.event(
                "episode.changed",
                "episode",
                episode,
                "harbor",
                Json.with(World.episodeData(episode, client), "leaves", Arrays.asList(leaves)));
    }

    private static Map<String, Object> days(LocalDate from, LocalDate to) {
        return Json.of("from", from.toString(), "to", to.toString());
    }

    /** A client with a seat in a group on Mondays at nine from next week on. */
    private record Member(String client, String episode, String series) {

        static Member ofAGroup() {
            String client = World.client("harbor");
            String episode = World.episode(client, "harbor");
            String series = World.series("harbor");
            World.confirmed(Json.with(
                    World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)), "episode", episode));
            return new Member(client, episode, series);
        }

        void awayNextWeek() {
            away(client, episode, days(World.nextMonday(), World.nextMonday().plusDays(6)));
        }
    }

    @Test
    void memberOnLeaveKeepsTheSeatAndIsNotExpected() {
        Member member = Member.ofAGroup();
        List<String> sessions = sessionsOf(member.series());

        member.awayNextWeek();

        As.sam()
                .get("/sessions/" + sessions.get(0))
                .then()
                .body("roster", empty())
                .body("session.booked", equalTo(0))
                .body("onLeave.client", contains(member.client()));
        assertThat(roster(sessions.get(1))).containsExactly(member.client());
        assertSeats(member.series(), 1, 0);
        As.sam().get("/sessions?client=" + member.client() + "&from=" + World.nextMonday() + "&to="
                        + World.nextMonday().plusDays(6))
                .then()
                .body("items", empty());

        // Back earlier, and expected again.
        away(member.client(), member.episode());
        assertThat(roster(sessions.get(0))).containsExactly(member.client());
    }

    @Test
    void memberWhoIsPlacedWhileOnLeaveIsExpectedAfterwards() {
        String client = World.client("harbor");
        String episode = World.episode(client, "harbor");
        away(client, episode, days(World.nextMonday(), World.nextMonday().plusDays(6)));
        String series = World.series("harbor");

        World.confirmed(Json.with(
                World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)), "episode", episode));

        assertThat(roster(sessionsOf(series).get(0))).isEmpty();
        assertThat(roster(sessionsOf(series).get(1))).containsExactly(client);
    }

    @Test
    void groupThatIsMovedTakesItsMemberOnLeaveAlong() {
        Member member = Member.ofAGroup();
        LocalDate tuesday = World.nextMonday().plusDays(1);
        away(member.client(), member.episode(), days(tuesday, tuesday));
        String session = sessionsOf(member.series()).getFirst();
        assertThat(roster(session)).containsExactly(member.client());

        move(member, session, tuesday).then().statusCode(200);
        As.sam().get("/sessions/" + session).then().body("onLeave.client", contains(member.client()));

        move(member, session, tuesday.plusDays(1)).then().statusCode(200);
        assertThat(roster(session)).containsExactly(member.client());
    }

    private static Response move(Member member, String session, LocalDate day) {
        return As.sam()
                .header("If-Match", As.sam().get("/group-series/" + member.series()).header("ETag"))
                .body(Json.of(
                        "scope",
                        "ONE",
                        "session",
                        session,
                        "startsAt",
                        day.atTime(9, 0).atZone(World.HARBOR_ZONE).toOffsetDateTime().toString()))
                .post("/group-series/" + member.series() + "/edits");
    }

    @Test
    void appointmentsAreCalledOffAndComeBackWithTheClient() {
        Bookable bookable = Bookable.at("harbor");
        World.confirmed(Json.with(
                World.holdBody(
                        "harbor",
                        bookable.client(),
                        World.nextMonday(),
                        World.individualPart(bookable.clinician(), "MO", "09:00", "10:00"),
                        World.individualPart(bookable.clinician(), "TU", "09:00", "10:00")),
                "episode",
                bookable.episode()));

        away(
                bookable.client(),
                bookable.episode(),
                days(World.nextMonday(), World.nextMonday().plusDays(6)));

        week(bookable.client())
                .then()
                .body("items.state", contains("CANCELLED", "CANCELLED"))
                .body("items.stateReason", everyItem(equalTo("AWAY:CLIENT")));
        // The clinician's hour can be given to someone else; the client is told of it with a code, as for any clash.
        Bookable other = new Bookable("harbor", World.client("harbor"), "", bookable.clinician());
        As.anew(As.sam())
                .body(Json.with(
                        other.body("09:00", "10:00"), "episode", World.episode(other.client(), "harbor")))
                .post("/sessions")
                .then()
                .statusCode(201);

        away(bookable.client(), bookable.episode());

        week(bookable.client())
                .then()
                .body("items.state", contains("CANCELLED", "SCHEDULED"))
                .body("items[0].stateReason", equalTo("TAKEN:CLINICIAN"));
    }

    private static Response week(String client) {
        return As.sam().get("/sessions?site=harbor&client=" + client + "&from=" + World.nextMonday() + "&to="
                + World.nextMonday().plusDays(6));
    }

    @Test
    void nobodyIsBookedOnLeaveUnlessOnPurpose() {
        Bookable bookable = Bookable.at("harbor");
        away(bookable.client(), bookable.episode(), days(World.nextMonday(), World.nextMonday()));

        assertProblem(
                        As.anew(As.sam()).body(bookable.body("09:00", "10:00")).post("/sessions"), 409, "time-conflict")
                .body(containsString("client"));
        As.sam().get("/free-slots?site=harbor&clinician=" + bookable.clinician() + "&client=" + bookable.client()
                        + "&from=" + World.nextMonday() + "&weeks=1&minutes=60")
                .then()
                .statusCode(200)
                .body("slots.from", not(hasItem(containsString(World.nextMonday().toString()))))
                .body("slots.from", hasItem(containsString(World.nextMonday().plusDays(1).toString())));
        String session = As.anew(As.sam())
                .body(Json.with(bookable.body("09:00", "10:00"), "overlapReason", "Call to stay in touch"))
                .post("/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Another event of the episode, with the same leave, takes nothing away that was booked on purpose.
        away(bookable.client(), bookable.episode(), days(World.nextMonday(), World.nextMonday()));
        As.sam().get("/sessions/" + session).then().body("session.state", equalTo("SCHEDULED"));
    }

    @Test
    void weekOnLeaveIsExplainedAndCallsForNoOutreach() {
        Member member = Member.ofAGroup();
        Member here = Member.ofAGroup();
        World.event(
                "episode.changed",
                "episode",
                here.episode(),
                "harbor",
                Json.with(World.episodeData(here.episode(), here.client()), "hoursPerWeek", 3, "daysPerWeek", 1));
        World.event(
                "episode.changed",
                "episode",
                member.episode(),
                "harbor",
                Json.with(
                        World.episodeData(member.episode(), member.client()),
                        "hoursPerWeek",
                        1.5,
                        "daysPerWeek",
                        1,
                        "leaves",
                        List.of(days(World.nextMonday(), World.nextMonday().plusDays(2)))));

        As.clara().get("/clients/" + member.client() + "/hours?weekOf=" + World.nextMonday())
                .then()
                .body("planned.minutes", equalTo(0))
                .body("target.minutes", equalTo(90))
                .body("shortfall.minutes", equalTo(90))
                .body("shortfall.causes.kind", contains("LEAVE"))
                .body("shortfall.causes[0].minutes", equalTo(90))
                .body("forecast.onTrack", equalTo(true));
        List<String> found = As.sam()
                .body(Json.of("site", "harbor", "weekOf", World.nextMonday().toString()))
                .post("/outreach-tasks/searches")
                .then()
                .statusCode(200)
                .extract()
                .path("client");
        assertThat(found).contains(here.client()).doesNotContain(member.client());
    }

    @Test
    void leaveThatCannotBeIsParkedAndNothingIsStored() {
        Member member = Member.ofAGroup();
        Map<String, Object> data = World.episodeData(member.episode(), member.client());
        for (Object bad : List.of(
                Json.of("from", "2026-05-02", "to", "2026-05-01"), Json.of("from", "2026-05-02"), Json.of())) {
            assertInvalid(
                    World.send(
                            "episode.changed",
                            "episode",
                            member.episode(),
                            Long.MAX_VALUE,
                            "harbor",
                            Json.with(data, "program", "MH", "leaves", List.of(bad))),
                    "data.leaves");
        }
        assertThat(store.text("SELECT program FROM episode_copy WHERE id = ?", member.episode()))
                .isEqualTo("SUD");
        assertThat(store.number("SELECT count(*) FROM blocked_time WHERE resource = ?", member.client()))
                .isZero();
    }

    @Test
    void leaveEndsWithTheEpisodeAndIsNobodysClosure() {
        Member member = Member.ofAGroup();
        member.awayNextWeek();
        String leave = store.text("SELECT id FROM blocked_time WHERE resource = ?", member.client());
        assertProblem(As.sam().delete("/unavailabilities/" + leave), 404, "not-found");
        assertThat(As.sam().get("/unavailabilities?site=harbor&limit=200").asString())
                .doesNotContain(leave);

        World.event(
                "episode.closed",
                "episode",
                member.episode(),
                "harbor",
                Json.with(
                        World.episodeData(member.episode(), member.client()),
                        "closedOn",
                        World.nextMonday().minusDays(1).toString(),
                        "leaves",
                        List.of(days(World.nextMonday(), World.nextMonday().plusDays(6)))));

        assertThat(store.number("SELECT count(*) FROM blocked_time WHERE resource = ?", member.client()))
                .isZero();
    }

    @Test
    void eventThatSaysNothingOfLeavesChangesNone() {
        Member member = Member.ofAGroup();
        member.awayNextWeek();

        World.event(
                "episode.changed",
                "episode",
                member.episode(),
                "harbor",
                World.episodeData(member.episode(), member.client()));

        assertThat(roster(sessionsOf(member.series()).getFirst())).isEmpty();
    }
}
