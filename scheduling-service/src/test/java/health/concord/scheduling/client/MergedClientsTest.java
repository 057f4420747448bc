package health.concord.scheduling.client;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.PastGroup;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Intake found two records to be one person. */
@QuarkusTest
class MergedClientsTest {

    private static void say(String client, String name, String mergedInto) {
        World.event(
                "client.changed",
                "client",
                client,
                "harbor",
                Json.with(World.clientData(client, name), "mergedInto", mergedInto));
    }

    /** One client under two records, the first of which is in a group on Mondays at nine. */
    private record TwoRecords(String merged, String episode, String group, Bookable surviving) {

        static TwoRecords inAGroup() {
            String merged = World.client("harbor");
            String episode = World.episode(merged, "harbor");
            String group = World.series("harbor");
            confirmed(Json.with(holdBody("harbor", merged, nextMonday(), groupPart(group)), "episode", episode));
            return new TwoRecords(merged, episode, group, Bookable.at("harbor"));
        }

        TwoRecords merge() {
            say(merged, "Old name", surviving.client());
            return this;
        }

        void unmerge() {
            say(merged, "Old name", null);
        }

        List<String> sessions() {
            return As.sam()
                    .get("/sessions?client=" + surviving.client() + "&from=" + nextMonday() + "&to=" + nextMonday())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.series");
        }

        long plannedMinutes() {
            return As.sam()
                    .get("/clients/" + surviving.client() + "/hours?weekOf=" + nextMonday())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("planned.minutes");
        }

        Response book(String from, String to) {
            return As.anew(As.sam()).body(surviving.body(from, to)).post("/sessions");
        }

        Response join(String client, String ofEpisode) {
            return As.anew(As.sam())
                    .body(Json.of("site", "harbor", "client", client, "episode", ofEpisode, "series", group))
                    .post("/waitlist");
        }
    }

    @Test
    void theWeekIsReadUnderTheRecordThatCountsAndGivenBack() {
        TwoRecords two = TwoRecords.inAGroup();
        assertThat(two.sessions()).isEmpty();

        two.merge();

        assertThat(two.sessions()).containsExactly(two.group());
        assertThat(two.plannedMinutes()).isEqualTo(90);
        String session = Seating.sessionsOf(two.group()).getFirst();
        As.sam()
                .get("/sessions/" + session)
                .then()
                .body("roster[0].name", containsString(two.surviving().client()));

        two.unmerge();

        assertThat(two.sessions()).isEmpty();
        assertThat(two.plannedMinutes()).isZero();
        As.sam().get("/sessions/" + session).then().body("roster[0].name", equalTo("Old name"));
    }

    @Test
    void onePersonIsNotBookedTwiceUnderTwoRecords() {
        TwoRecords two = TwoRecords.inAGroup().merge();

        assertProblem(two.book("09:30", "10:15"), 409, "time-conflict");
        assertProblem(
                hold(World.id(), holdBody("harbor", two.surviving().client(), nextMonday(), groupPart(two.group()))),
                409,
                "conflict");
        two.join(two.merged(), two.episode()).then().statusCode(201);
        assertProblem(two.join(two.surviving().client(), two.surviving().episode()), 409, "conflict");

        two.unmerge();

        two.book("09:30", "10:15").then().statusCode(201);
    }

    @Test
    void attendanceIsRecordedUnderEitherRecordAsOne() {
        PastGroup past = PastGroup.withOneClient();
        String surviving = World.client("harbor");
        say(past.client(), "Old name", surviving);
        String attendance = "/sessions/" + past.session() + "/attendance/";

        As.clara()
                .body(Map.of("status", "PRESENT"))
                .put(attendance + surviving)
                .then()
                .statusCode(201)
                .body("client", equalTo(past.client()));

        As.clara().get(attendance + surviving).then().statusCode(200);
        As.sam()
                .get("/clients/" + surviving + "/hours?weekOf=" + World.lastMonday())
                .then()
                .body("minutes", equalTo(90));
    }

    @Test
    void remindersAndFeedsFollowThePerson() {
        TwoRecords two = TwoRecords.inAGroup();
        As.sam()
                .body(Json.of("channel", "EMAIL", "address", "one@example.org", "consentedOn", "2026-01-05"))
                .put("/clients/" + two.merged() + "/reminders")
                .then()
                .statusCode(200);
        String address = As.anew(As.sam())
                .body(Json.of("kind", "CLIENT", "owner", two.surviving().client()))
                .post("/calendar-feeds")
                .path("address");
        String later = two.surviving().client();

        two.merge();

        As.sam().get("/clients/" + later + "/reminders").then().body("address", equalTo("one@example.org"));
        assertThat(As.sam().get(address).asString()).contains("BEGIN:VEVENT");
        two.unmerge();
        As.sam().get("/clients/" + later + "/reminders").then().body("channel", equalTo("NONE"));
        assertThat(As.sam().get(address).asString()).doesNotContain("BEGIN:VEVENT");
    }
}
