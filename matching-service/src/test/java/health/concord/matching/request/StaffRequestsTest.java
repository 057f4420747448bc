package health.concord.matching.request;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests made here by people, and the client at a glance. */
@QuarkusTest
class StaffRequestsTest {

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    @Test
    void aClinicianAsksAndGetsAWeek() {
        World.at("harbor");
        var id = As.anew(As.clara())
                .body(new JsonObject().put("snapshot", World.snapshot("harbor")).encode())
                .post("/placement-requests")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .<String>path("id");

        World.awaitStatus(id, "RECOMMENDED");
        World.awaitState(World.accept(id), "CONFIRMED");
    }

    @Test
    void nobodyAsksForAnotherSite() {
        World.at("harbor");

        assertProblem(
                As.anew(As.carl())
                        .body(new JsonObject()
                                .put("snapshot", World.snapshot("harbor"))
                                .encode())
                        .post("/placement-requests"),
                404,
                "not-found");
    }

    @Test
    void impossibleAvailabilityAndUnknownFactorsAreNamed() {
        var snapshot = World.snapshot("harbor");
        snapshot.put("availability", new JsonArray().add(World.slot("MO", "12:00", "12:00")));
        assertInvalid(
                As.anew(As.clara())
                        .body(new JsonObject().put("snapshot", snapshot).encode())
                        .post("/placement-requests"),
                "snapshot.availability[0].to");
        var other = World.snapshot("harbor");
        other.getJsonArray("factors").add(World.factor("shoeSize", 43));
        assertInvalid(
                As.anew(As.clara())
                        .body(new JsonObject().put("snapshot", other).encode())
                        .post("/placement-requests"),
                "snapshot.factors[1].code");
    }

    @Test
    void theClientIsShownAtAGlance() {
        World.at("harbor");
        var snapshot = World.snapshot("harbor").put("consent", new JsonObject().put("part2", true));
        var id = World.id();
        World.send(World.event(
                        "placement.requested",
                        "placement-request",
                        id,
                        "harbor",
                        new JsonObject().put("request", id).put("snapshot", snapshot))
                .put("occurredAt", Instant.now().minus(3, ChronoUnit.DAYS).toString()));
        World.awaitStatus(id, "RECOMMENDED");

        As.clara()
                .get("/placement-requests/" + id)
                .then()
                .statusCode(200)
                .body("snapshot.clientLabel", is("Jordan R."))
                .body("snapshot.ageBand", is("26-40"))
                .body("snapshot.safety.hold", is(false))
                .body("snapshot.safety.cssrs", is("none"))
                .body("snapshot.consent.part2", is(true))
                .body("snapshot.consent.guardian", nullValue())
                .body("snapshot.units.left", is(60))
                .body("snapshot.units.payer", is("Blue Harbor"))
                .body("snapshot.daysWaiting", is(3));
        World.safetyHeld(snapshot.getString("client"));
        World.awaitStatus(id, "HELD");
        As.clara().get("/placement-requests/" + id).then().body("snapshot.safety.hold", is(true));
    }

    @Test
    void listsAreOfOneSiteWhereAsked() {
        World.at("harbor");
        var harbor = World.recommended(World.snapshot("harbor"));
        World.at("mesa");
        var mesa = World.recommended(World.snapshot("mesa"));
        var placement = World.accept(harbor);
        World.awaitState(placement, "CONFIRMED");

        var lists = As.clara()
                .get("/placement-requests?site=harbor&limit=200&status=ACCEPTED")
                .then()
                .statusCode(200);
        lists.body("items.id", hasItem(harbor)).body("items.site", everyItem(is("harbor")));
        As.clara()
                .get("/placement-requests?site=mesa&limit=200")
                .then()
                .body("items.id", not(hasItem(harbor)))
                .body("items.site", everyItem(is("mesa")));
        As.clara()
                .get("/placements?site=mesa&limit=200")
                .then()
                .statusCode(200)
                .body("items.site", everyItem(is("mesa")));
        As.clara().get("/placements/" + placement).then().statusCode(200).body("clientLabel", is("Jordan R."));
        assertInvalid(As.clara().get("/placements?site=atlantis"), "site");
        assertProblem(As.carl().get("/placement-requests?site=harbor"), 404, "not-found");
        As.clara().get("/placement-requests/" + mesa).then().body("snapshot.daysWaiting", is(0));
    }
}
