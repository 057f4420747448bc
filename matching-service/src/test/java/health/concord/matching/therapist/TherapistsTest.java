package health.concord.matching.therapist;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TherapistsTest {

    private static String create(JsonObject description) {
        return As.anew(As.ada())
                .body(description.encode())
                .post("/therapists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void describedTherapistIsThereForAll() {
        var id = create(World.describeTherapist("harbor"));

        for (var reader : new String[] {"ines", "clara", "sam", "ada", "olu"}) {
            As.person(reader)
                    .get("/therapists/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", is("Maya Ortiz"))
                    .body("licences[0].state", is("NY"))
                    .body("costPerSessionCents", is(9000))
                    .body("retired", is(false));
        }
    }

    @Test
    void givenIdIsKeptAndTakenOnce() {
        var id = World.id();
        assertThat(create(World.describeTherapist("harbor").put("id", id))).isEqualTo(id);

        assertProblem(
                As.anew(As.ada())
                        .body(World.describeTherapist("harbor").put("id", id).encode())
                        .post("/therapists"),
                409,
                "conflict");
    }

    @Test
    void changeNeedsTheVersionRead() {
        var id = create(World.describeTherapist("harbor"));
        var etag = As.clara().get("/therapists/" + id).header("ETag");
        var body = World.describeTherapist("harbor").put("caseload", 7).encode();

        assertProblem(As.clara().body(body).put("/therapists/" + id), 428, "precondition-required");
        As.clara()
                .header("If-Match", etag)
                .body(body)
                .put("/therapists/" + id)
                .then()
                .statusCode(200)
                .body("caseload", is(7));
        assertProblem(As.clara().header("If-Match", etag).body(body).put("/therapists/" + id), 412, "stale");
    }

    @Test
    void listsGoBySiteAndPage() {
        var harbor = create(World.describeTherapist("harbor"));
        var both = create(World.describeTherapist("harbor")
                .put("sites", new JsonArray().add("harbor").add("mesa")));

        As.clara()
                .get("/therapists?site=harbor&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(harbor))
                .body("items.id", hasItem(both));
        As.carl()
                .get("/therapists?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(both))
                .body("items.id", not(hasItem(harbor)));
        String next = As.clara()
                .get("/therapists?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        As.clara().get("/therapists?limit=1&after=" + next).then().statusCode(200);
        assertProblem(As.carl().get("/therapists?site=harbor"), 404, "not-found");
    }

    @Test
    void otherSitesTherapistsAreAsIfMissing() {
        var id = create(World.describeTherapist("harbor"));

        var theirs = assertProblem(As.carl().get("/therapists/" + id), 404, "not-found")
                .extract()
                .asString();
        var missing = assertProblem(As.carl().get("/therapists/" + World.id()), 404, "not-found")
                .extract()
                .asString();

        assertThat(theirs).isEqualTo(missing);
        assertProblem(
                As.anew(As.carl())
                        .body(World.describeTherapist("harbor").encode())
                        .post("/therapists"),
                404,
                "not-found");
    }

    @Test
    void leaderOfAGroupCannotRetireUntilTheGroupDoes() {
        var leader = create(World.describeTherapist("harbor"));
        var group = World.group("harbor", "SUPPORT", leader);
        var etag = As.ada().get("/therapists/" + leader).header("ETag");

        assertProblem(As.ada().header("If-Match", etag).delete("/therapists/" + leader), 409, "conflict");
        var groupEtag = As.ada().get("/groups/" + group).header("ETag");
        As.ada().header("If-Match", groupEtag).delete("/groups/" + group).then().statusCode(204);
        As.ada().header("If-Match", etag).delete("/therapists/" + leader).then().statusCode(204);

        As.ada().get("/therapists/" + leader).then().statusCode(200).body("retired", is(true));
        As.ada().get("/therapists?limit=200").then().body("items.id", not(hasItem(leader)));
    }
}
