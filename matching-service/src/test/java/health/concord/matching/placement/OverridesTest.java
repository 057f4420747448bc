package health.concord.matching.placement;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverridesTest {

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    @Test
    void aWeekChosenByHandIsReportedWithRuleReasonAndPerson() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        snapshot.getJsonArray("factors").add(World.factor("declinesGroup", true));
        var request = World.recommended(snapshot);
        var chosen = new JsonObject()
                .put("reason", "Changed her mind in the session.")
                .put(
                        "parts",
                        new JsonArray()
                                .add(new JsonObject().put("kind", "GROUP").put("group", world.groups.getFirst())));
        var placement = As.anew(As.clara())
                .body(chosen.encode())
                .post("/placement-requests/" + request + "/overrides")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        World.awaitState(placement, "CONFIRMED");
        var accepted = World.accept(World.recommended(World.snapshot("harbor")));
        World.awaitState(accepted, "CONFIRMED");

        var found = "items.find{it.placement=='" + placement + "'}";
        As.ada()
                .get("/overrides?site=harbor&limit=200")
                .then()
                .statusCode(200)
                .body(found + ".by", is("clara"))
                .body(found + ".reason", is("Changed her mind in the session."))
                .body(found + ".rules.rule", hasItem("H6"))
                .body(found + ".clientLabel", is("Jordan R."))
                .body("items.placement", not(hasItem(accepted)));
        var counts = As.person("olu")
                .get("/overrides/counts?site=harbor")
                .then()
                .statusCode(200)
                .body("byRule.name", hasItem("H6"))
                .extract()
                .jsonPath();
        assertThat(counts.getInt("total")).isPositive();
        As.ada().get("/overrides?site=mesa&limit=200").then().body("items.placement", not(hasItem(placement)));
        assertInvalid(As.ada().get("/overrides?from=2026-05-02&to=2026-05-01"), "from");
    }
}
