package health.concord.matching.group;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupsTest {

    private String leader;

    @BeforeEach
    void leader() {
        leader = World.therapist("harbor");
    }

    private JsonObject describe() {
        return World.describeGroup("harbor", "COGNITIVE_BEHAVIOURAL", leader);
    }

    private static Response create(JsonObject description) {
        return As.anew(As.clara()).body(description.encode()).post("/groups");
    }

    @Test
    void modelGivesWhatIsLeftOut() {
        var description = describe();
        List.of("sizeMin", "sizeMax", "viable", "membership").forEach(description::remove);

        create(description)
                .then()
                .statusCode(201)
                .body("sizeMin", is(6))
                .body("sizeMax", is(10))
                .body("minutes", is(90))
                .body("weeks", is(16))
                .body("membership", is("CLOSED"));
    }

    @Test
    void impossibleGroupsNameTheField() {
        assertInvalid(create(describe().put("sizeMin", 9).put("sizeMax", 8)), "sizeMin");
        assertInvalid(create(describe().put("viable", 11)), "viable");
        assertInvalid(create(describe().put("leaders", new JsonArray())), "leaders");
        assertInvalid(create(describe().put("leaders", new JsonArray().add(World.id()))), "leaders[0]");
        assertInvalid(
                create(describe().put("leaders", new JsonArray().add(leader).add(leader))), "leaders[1]");
        assertInvalid(create(describe().put("population", new JsonArray().add("women"))), "population");
        assertInvalid(create(describe().put("site", "atlantis")), "site");
    }

    @Test
    void admissionIsACondition() {
        var good = new JsonObject().put("text", "Thirty days sober").put("when", "sobrietyDays at least 30");
        create(describe().put("admission", new JsonArray().add(good)))
                .then()
                .statusCode(201)
                .body("admission[0].when", is("sobrietyDays at least 30"));

        var nonsense = new JsonObject().put("text", "x").put("when", "sobrietyDays whenever");
        assertInvalid(create(describe().put("admission", new JsonArray().add(nonsense))), "admission[0].when");
        var unknown = new JsonObject().put("text", "x").put("when", "shoeSize at least 43");
        assertInvalid(create(describe().put("admission", new JsonArray().add(unknown))), "admission[0].when");
    }

    @Test
    void changeKeepsTheSiteAndNeedsTheVersion() {
        String id = create(describe()).path("id");
        var etag = As.clara().get("/groups/" + id).header("ETag");

        assertProblem(As.clara().body(describe().encode()).put("/groups/" + id), 428, "precondition-required");
        assertInvalid(
                As.clara()
                        .header("If-Match", etag)
                        .body(describe().put("site", "mesa").encode())
                        .put("/groups/" + id),
                "site");
        As.clara()
                .header("If-Match", etag)
                .body(describe()
                        .put("title", "Another name")
                        .put("leaders", new JsonArray().add(leader).add(World.therapist("harbor")))
                        .encode())
                .put("/groups/" + id)
                .then()
                .statusCode(200)
                .body("title", is("Another name"))
                .body("leaders.size()", is(2));
        assertProblem(
                As.clara().header("If-Match", etag).body(describe().encode()).put("/groups/" + id), 412, "stale");
    }

    @Test
    void listsGoBySiteModelAndPage() {
        String id = create(describe()).path("id");

        As.clara()
                .get("/groups?site=harbor&model=COGNITIVE_BEHAVIOURAL&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.model", everyItem(is("COGNITIVE_BEHAVIOURAL")));
        As.clara().get("/groups?model=SUPPORT&limit=200").then().body("items.id", not(hasItem(id)));
        As.carl().get("/groups?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        String next = As.clara().get("/groups?limit=1").then().extract().path("next");
        As.clara().get("/groups?limit=1&after=" + next).then().statusCode(200);
    }

    @Test
    void otherSitesGroupsAreAsIfMissing() {
        String id = create(describe()).path("id");

        var theirs = assertProblem(As.carl().get("/groups/" + id), 404, "not-found")
                .extract()
                .asString();
        var missing = assertProblem(As.carl().get("/groups/" + World.id()), 404, "not-found")
                .extract()
                .asString();
        assertThat(theirs).isEqualTo(missing);
    }

    @Test
    void groupWithPeopleInItCannotBeRetired() {
        Peers.reset();
        var world = World.at("harbor");
        World.awaitState(World.accept(World.recommended(World.snapshot("harbor"))), "CONFIRMED");
        var group = world.groups.getFirst();
        var etag = As.ada().get("/groups/" + group).header("ETag");

        assertProblem(As.ada().header("If-Match", etag).delete("/groups/" + group), 409, "conflict");
    }
}
