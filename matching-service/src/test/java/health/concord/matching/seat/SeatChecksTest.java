package health.concord.matching.seat;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatChecksTest {

    private static final String SITE = "mesa";

    private World world;

    @BeforeEach
    void world() {
        Peers.reset();
        world = World.at(SITE);
    }

    private static JsonObject seat(String group, String... beside) {
        return new JsonObject().put("group", group).put("beside", new JsonArray(List.of(beside)));
    }

    private static JsonObject asking(String client, JsonObject... seats) {
        return new JsonObject().put("client", client).put("seats", new JsonArray(List.of(seats)));
    }

    private static Response ask(JsonObject body) {
        return As.service("scheduling-service").body(body.encode()).post("/seat-checks");
    }

    private static JsonPath answer(JsonObject body) {
        return ask(body).then().statusCode(200).extract().jsonPath();
    }

    private static JsonObject young() {
        return World.snapshot(SITE)
                .put("age", 16)
                .put("consent", new JsonObject().put("part2", true).put("guardian", true));
    }

    private static String known(JsonObject snapshot) {
        World.recommended(snapshot);
        return snapshot.getString("client");
    }

    private String retired() {
        var group = World.group(SITE, "SUPPORT", world.therapist);
        As.ada().header("If-Match", "\"0\"").delete("/groups/" + group).then().statusCode(204);
        return group;
    }

    @Test
    void whoIsToBeKeptApartFromAMemberOrAGuestMayNotSitThereAndNothingTellsWhy() {
        var mark = World.id();
        var member = World.snapshot(SITE).put("keepApart", new JsonArray().add(mark));
        World.awaitState(World.accept(World.recommended(member)), "CONFIRMED");
        var group = world.groups.getFirst();
        var other = World.group(SITE, "SUPPORT", world.therapist);
        var apart = known(World.snapshot(SITE).put("keepApart", new JsonArray().add(mark)));

        var told = answer(asking(apart, seat(group), seat(other), seat(other, member.getString("client"))));

        assertThat(told.getBoolean("known")).isTrue();
        assertThat(told.getList("checks.group", String.class)).containsExactly(group, other, other);
        assertThat(told.getList("checks.fits", Boolean.class)).containsExactly(false, true, false);
        assertThat(told.getList("checks[0].reasons.rule", String.class)).containsExactly("NOT_AVAILABLE");
        assertThat(told.getBoolean("checks[0].reasons[0].overridable")).isFalse();
        assertThat(answer(asking(apart, seat(retired()))).getList("checks[0].reasons"))
                .isEqualTo(told.getList("checks[0].reasons"))
                .isEqualTo(told.getList("checks[2].reasons"));
        var himself = answer(asking(member.getString("client"), seat(group, member.getString("client"))));
        assertThat(himself.getBoolean("checks[0].fits")).isTrue();
    }

    @Test
    void ageAndHoldAndWhetherTheGroupTakesAnybodyDecide() {
        var group = world.groups.getFirst();
        var adult = World.snapshot(SITE);
        var minor = young();
        var closed = As.anew(As.ada())
                .body(World.describeGroup(SITE, "SUPPORT", world.therapist)
                        .put("membership", "CLOSED")
                        .encode())
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        known(adult);

        var fits = answer(asking(adult.getString("client"), seat(group), seat(closed), seat(World.id())));
        assertThat(fits.getList("checks.fits", Boolean.class)).containsExactly(true, false, false);
        assertThat(fits.getList("checks.reasons.rule.flatten()", String.class))
                .containsExactly("F-ENTRY", "UNKNOWN_GROUP");
        World.awaitStatus(World.request(minor), "RECOMMENDED");
        assertThat(answer(asking(minor.getString("client"), seat(group))).getList("checks[0].reasons.text"))
                .containsExactly("For adults; the client is under 18.");

        World.safetyHeld(adult.getString("client"));
        var held = answer(asking(adult.getString("client"), seat(group)));
        assertThat(held.getList("checks[0].reasons.rule")).containsExactly("H1");
    }

    @Test
    void ofWhoIsNotKnownOnlyWhatNeedsNoSnapshotDecides() {
        var group = world.groups.getFirst();
        var unknown = World.id();

        var told = answer(asking(unknown, seat(group), seat(retired()), seat(World.id())));
        assertThat(told.getBoolean("known")).isFalse();
        assertThat(told.getList("checks.fits", Boolean.class)).containsExactly(true, false, false);
        assertThat(answer(asking(unknown, seat(group)).put("age", 16)).getList("checks[0].reasons.rule"))
                .containsExactly("H5");

        World.safetyHeld(unknown);
        assertThat(answer(asking(unknown, seat(group)).put("age", 30)).getList("checks[0].reasons.rule"))
                .containsExactly("H1");
    }

    @Test
    void badInputIsRefused() {
        assertInvalid(ask(asking(World.id())), "seats");
        assertInvalid(ask(asking(World.id(), seat("that one"))), "seats[0].group");
        assertInvalid(ask(asking(World.id(), seat(World.id(), "somebody"))), "seats[0].beside[0]");
    }
}
