package health.concord.matching.offer;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.Queue;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingOrdersTest {

    private static final String SITE = "mesa";

    @Inject
    DataSource database;

    private World world;

    @BeforeEach
    void empty() throws SQLException {
        Peers.reset();
        Queue.empty(database, SITE);
        world = World.at(SITE);
        world.open(0);
    }

    private static Response ask(String group, Object... episodes) {
        return As.service("scheduling-service")
                .body(new JsonObject()
                        .put("episodes", new JsonArray(List.of(episodes)))
                        .encode())
                .post("/groups/" + group + "/waiting-order");
    }

    private static List<String> order(String group, Object... episodes) {
        return ask(group, episodes).then().statusCode(200).extract().jsonPath().getList("order", String.class);
    }

    private String waiting(JsonObject snapshot, int days) throws SQLException {
        var request = World.recommended(snapshot);
        Queue.execute(
                database,
                "UPDATE placement_request SET first_asked_at = first_asked_at - interval '" + days
                        + " days' WHERE id = '" + request + "'");
        return snapshot.getString("episode");
    }

    @Test
    void whoMayNotSitThereComesLastWithThoseWhoAreNotKnown() throws SQLException {
        var group = world.groups.getFirst();
        var shortly = waiting(World.snapshot(SITE), 0);
        var longer = waiting(World.snapshot(SITE), 12);
        var young = waiting(
                World.snapshot(SITE)
                        .put("age", 16)
                        .put("consent", new JsonObject().put("part2", true).put("guardian", true)),
                90);
        var unknown = World.id();

        assertThat(order(group, unknown, young, shortly, longer)).containsExactly(longer, shortly, unknown, young);
        assertThat(order(group, young, shortly, unknown, shortly)).containsExactly(shortly, young, unknown);
        assertThat(order(group)).isEmpty();
    }

    @Test
    void whoIsToBeKeptApartFromSomeoneThereReadsLikeAnyoneElseWhoMayNot() throws SQLException {
        var mark = World.id();
        world.open(3);
        var seated = World.snapshot(SITE).put("keepApart", new JsonArray().add(mark));
        World.awaitState(World.accept(World.recommended(seated)), "CONFIRMED");
        world.open(0);
        var apart = waiting(World.snapshot(SITE).put("keepApart", new JsonArray().add(mark)), 90);
        var free = waiting(World.snapshot(SITE), 1);

        var answer = ask(world.groups.getFirst(), apart, seated.getString("episode"), free);

        assertThat(answer.jsonPath().getList("order", String.class))
                .containsExactly(free, apart, seated.getString("episode"));
        assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("order");
    }

    @Test
    void ordersAsOfWhatWasLastSeenWhileSchedulingIsAway() throws SQLException {
        var longer = waiting(World.snapshot(SITE), 12);
        var shortly = waiting(World.snapshot(SITE), 0);
        Peers.openingsAnswer(WireMock.serverError());

        assertThat(order(world.groups.getFirst(), shortly, longer)).containsExactly(longer, shortly);
    }

    @Test
    void askedForAnewSomeoneHasWaitedSinceTheFirstTime() throws SQLException {
        var first = World.snapshot(SITE);
        waiting(first, 30);
        var between = waiting(World.snapshot(SITE), 10);

        World.recommended(first.copy().put("age", 35));

        assertThat(order(world.groups.getFirst(), between, first.getString("episode")))
                .containsExactly(first.getString("episode"), between);
    }

    @Test
    void badInputIsRefused() {
        assertProblem(ask(World.id(), World.id()), 404, "not-found");
        assertInvalid(ask(world.groups.getFirst(), 7), "episodes[0]");
        assertInvalid(
                As.service("scheduling-service")
                        .body("{}")
                        .post("/groups/" + world.groups.getFirst() + "/waiting-order"),
                "episodes");
    }
}
