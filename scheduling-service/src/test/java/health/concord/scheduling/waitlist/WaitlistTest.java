package health.concord.scheduling.waitlist;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Seating.assertSeats;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.release;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.MatchingStub;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitlistTest {

    @Inject
    Store store;

    /** A client with an episode. */
    private record Waiting(String client, String episode) {

        static Waiting at(String site) {
            String client = World.client(site);
            return new Waiting(client, World.episode(client, site));
        }

        Response join(Object... what) {
            return As.anew(As.sam())
                    .body(Json.with(Json.of("site", "harbor", "client", client, "episode", episode), what))
                    .post("/waitlist");
        }

        String waits(Object... what) {
            return join(what).then().statusCode(201).extract().path("id");
        }
    }

    private static String fullGroup(Object... changes) {
        return series("harbor", changes.length == 0 ? new Object[] {"capacity", 1, "minimum", 1} : changes);
    }

    private static String seated(String group) {
        return confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)));
    }

    private static String state(String entry) {
        return As.sam()
                .get("/waitlist/" + entry)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static void becomes(String entry, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(entry).equals(state));
    }

    @Test
    void freedSeatGoesToMatchingsFirstAndOnRefusalToTheNext() {
        String group = fullGroup();
        String placement = seated(group);
        String early = Waiting.at("harbor").waits("series", group);
        Waiting second = Waiting.at("harbor");
        String urgent = second.waits("series", group, "priority", 10);
        As.sam().get("/waitlist/" + early).then().body("position", equalTo(2));
        assertThat(Seating.seats(group).getInt("taken")).isEqualTo(1);
        As.matching().get("/openings?site=harbor").then().statusCode(200);
        assertThat(store.number("SELECT waiting FROM group_series WHERE id = ?", group))
                .isEqualTo(2);

        release(placement, "DISCHARGED").then().statusCode(200);

        becomes(urgent, "OFFERED");
        assertThat(state(early)).isEqualTo("WAITING");
        assertSeats(group, 0, 1);
        As.sam().post("/waitlist/" + urgent + "/decline").then().statusCode(200).body("state", equalTo("DECLINED"));
        becomes(early, "OFFERED");
        As.sam()
                .post("/waitlist/" + early + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("SEATED"));
        assertSeats(group, 1, 0);
        assertThat(store.number("SELECT waiting FROM group_series WHERE id = ?", group))
                .isZero();
        assertProblem(As.sam().post("/waitlist/" + early + "/acceptance"), 409, "wrong-state");
        assertProblem(As.sam().post("/waitlist/" + urgent + "/withdrawal"), 409, "wrong-state");
    }

    @Test
    void freedSeatGoesToWhomMatchingPutsFirst() {
        String matchingsGroup = World.id();
        String group = fullGroup("capacity", 1, "minimum", 1, "group", matchingsGroup);
        String placement = seated(group);
        Waiting longest = Waiting.at("harbor");
        Waiting best = Waiting.at("harbor");
        String early = longest.waits("series", group);
        String late = best.waits("series", group);
        MatchingStub.orders(matchingsGroup, best.episode(), longest.episode());

        release(placement, "DISCHARGED").then().statusCode(200);

        becomes(late, "OFFERED");
        As.sam().get("/waitlist/" + late).then().body("orderedBy", equalTo("MATCHING"));
        assertThat(state(early)).isEqualTo("WAITING");
        assertThat(MatchingStub.asked(matchingsGroup)).containsExactly(longest.episode(), best.episode());
        As.sam().post("/waitlist/" + late + "/decline").then().statusCode(200);
        becomes(early, "OFFERED");
        As.sam().get("/waitlist/" + early).then().body("orderedBy", equalTo("ALONE"));
    }

    @Test
    void whoWaitsLongestGoesFirstWhileMatchingIsDownAndTheRecordSaysSo() {
        String matchingsGroup = World.id();
        String group = fullGroup("capacity", 1, "minimum", 1, "group", matchingsGroup);
        String placement = seated(group);
        String early = Waiting.at("harbor").waits("series", group);
        String late = Waiting.at("harbor").waits("series", group);
        MatchingStub.isDown(matchingsGroup);

        release(placement, "DISCHARGED").then().statusCode(200);

        becomes(early, "OFFERED");
        As.sam().get("/waitlist/" + early).then().body("orderedBy", equalTo("ARRIVAL"));
        assertThat(state(late)).isEqualTo("WAITING");
        assertThat(store.text(
                        "SELECT details FROM audit_entry WHERE action = 'waitlist.seat-offered' AND subject_id = ?",
                        early))
                .contains("\"orderedBy\":\"ARRIVAL\"");
    }

    @Test
    void whomMatchingsRulesKeepOutIsNeverOfferedTheSeatAndStaffSeeWhy() {
        String matchingsGroup = World.id();
        String group = fullGroup("capacity", 2, "minimum", 1, "group", matchingsGroup);
        String member = World.client("harbor");
        confirmed(holdBody("harbor", member, nextMonday(), groupPart(group)));
        String placement = seated(group);
        Waiting waiting = Waiting.at("harbor");
        String entry = waiting.waits("series", group);
        MatchingStub.rulesOut(matchingsGroup, "NOT_AVAILABLE", "Not available.", false);

        release(placement, "DISCHARGED").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        "DOES_NOT_FIT".equals(As.sam().get("/waitlist/" + entry).path("passedOver")));
        As.sam()
                .get("/waitlist/" + entry)
                .then()
                .body("state", equalTo("WAITING"))
                .body("passedOverBecause", equalTo("Not available."));
        var asked = MatchingStub.checked(matchingsGroup).getLast();
        assertThat(asked.getString("client")).isEqualTo(waiting.client());
        assertThat(asked.getList("seats[0].beside", String.class)).contains(member);
        assertSeats(group, 1, 0);

        MatchingStub.letsInto(matchingsGroup);
        Waiting.at("harbor").waits("series", group);
        becomes(entry, "OFFERED");
        assertThat(As.sam().get("/waitlist/" + entry).<String>path("passedOverBecause"))
                .isNull();
    }

    @Test
    void nobodyIsOfferedASeatBeforeMatchingSaysWhoMayHaveIt() {
        String matchingsGroup = World.id();
        String group = fullGroup("capacity", 1, "minimum", 1, "group", matchingsGroup);
        String placement = seated(group);
        String entry = Waiting.at("harbor").waits("series", group);
        MatchingStub.isSilentOn(matchingsGroup);

        release(placement, "DISCHARGED").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !MatchingStub.checked(matchingsGroup).isEmpty());
        assertThat(state(entry)).isEqualTo("WAITING");
        MatchingStub.letsInto(matchingsGroup);
        becomes(entry, "OFFERED");
    }

    @Test
    void aGroupThatGrowsOffersItsNewSeats() {
        String group = fullGroup();
        seated(group);
        String entry = Waiting.at("harbor").waits("series", group);

        As.sam()
                .header("If-Match", As.sam().get("/group-series/" + group).header("ETag"))
                .body(Json.of("scope", "ALL", "capacity", 2))
                .post("/group-series/" + group + "/edits")
                .then()
                .statusCode(200);

        becomes(entry, "OFFERED");
    }

    @Test
    void offerThatRunsOutGoesToTheNext() {
        String group = fullGroup();
        String placement = seated(group);
        String first = Waiting.at("harbor").waits("series", group);
        String second = Waiting.at("harbor").waits("series", group);
        release(placement, "DISCHARGED").then().statusCode(200);
        becomes(first, "OFFERED");
        String offer = As.sam().get("/waitlist/" + first).path("placement");

        store.run("UPDATE placement SET expires_at = now() - interval '1 minute' WHERE id = ?", offer);
        store.run(
                "UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'hold-expiry'"
                        + " AND task_instance = (?::uuid)::text",
                offer);

        becomes(first, "EXPIRED");
        becomes(second, "OFFERED");
        assertSeats(group, 0, 1);
    }

    @Test
    void whoeverCannotComeIsPassedOver() {
        String group = fullGroup();
        String placement = seated(group);
        Waiting busy = Waiting.at("harbor");
        String other = series("harbor", "slots", List.of(Json.slot("MO", "10:00", "11:00")));
        confirmed(Json.with(
                holdBody("harbor", busy.client(), nextMonday(), groupPart(other)), "episode", busy.episode()));
        String first = busy.waits("series", group, "priority", 100);
        String second = Waiting.at("harbor").waits("series", group);

        release(placement, "DISCHARGED").then().statusCode(200);

        becomes(second, "OFFERED");
        As.sam()
                .get("/waitlist/" + first)
                .then()
                .body("state", equalTo("WAITING"))
                .body("passedOver", equalTo("TIME_CONFLICT"));
    }

    @Test
    void aNeedIsMetByAnyGroupOfTheModel() {
        String population = "p" + World.id().substring(0, 12);
        String entry = Waiting.at("harbor").waits("model", "INTERPERSONAL_PROCESS", "population", population);
        String wrong = fullGroup("model", "INTERPERSONAL_PROCESS", "population", "adolescent");
        String right = fullGroup("model", "INTERPERSONAL_PROCESS", "population", population);
        release(seated(wrong), "DISCHARGED");
        release(seated(right), "DISCHARGED");

        becomes(entry, "OFFERED");
        As.sam().get("/waitlist/" + entry).then().body("offeredSeries", equalTo(right));
    }

    @Test
    void nobodyWaitsTwiceAlsoWhenSentFiftyTimes() throws InterruptedException {
        String group = fullGroup();
        seated(group);
        Waiting waiting = Waiting.at("harbor");

        List<Response> answers = AtOnce.send(50, i -> waiting.join("series", group));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> assertProblem(answer, 409, "conflict"));
        assertThat(store.number("SELECT waiting FROM group_series WHERE id = ?", group))
                .isEqualTo(1);
    }

    @Test
    void seatsFreedAtOnceAreEachOfferedOnce() {
        String group = fullGroup("capacity", 6, "minimum", 1);
        List<String> placements =
                IntStream.range(0, 6).mapToObj(i -> seated(group)).toList();
        List<String> entries = IntStream.range(0, 8)
                .mapToObj(i -> Waiting.at("harbor").waits("series", group))
                .toList();

        placements.parallelStream().forEach(placement -> release(placement, "DISCHARGED"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> entries.stream()
                                .filter(entry -> state(entry).equals("OFFERED"))
                                .count()
                        == 6);
        assertSeats(group, 0, 6);
    }

    @Test
    void badRequestsNameTheField() {
        String group = fullGroup();
        Waiting waiting = Waiting.at("harbor");

        assertInvalid(waiting.join(), "series");
        assertInvalid(waiting.join("series", group, "model", "SUPPORT"), "series");
        assertInvalid(waiting.join("series", World.id()), "series");
        assertInvalid(waiting.join("series", group, "episode", World.id()), "episode");
        assertInvalid(waiting.join("series", group, "priority", 1001), "priority");
        assertInvalid(As.sam().get("/waitlist?state=GONE"), "state");
        Map<String, Object> ranked = Json.of("priority", 5);
        assertProblem(As.clara().body(ranked).put("/waitlist/" + World.id() + "/priority"), 404, "not-found");
    }
}
