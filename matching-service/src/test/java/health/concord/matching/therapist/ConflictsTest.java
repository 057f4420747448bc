package health.concord.matching.therapist;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients a therapist must not be given: kept, heeded, and told to nobody. */
@QuarkusTest
class ConflictsTest {

    @BeforeEach
    void peers() {
        Peers.reset();
    }

    @Test
    void aTherapistInConflictIsNeverOfferedAndNobodyIsToldWhy() {
        var world = World.at("harbor");
        var snapshot = World.snapshot("harbor");
        var client = snapshot.getString("client");
        var path = "/therapists/" + world.therapist + "/conflicts";
        var etag = As.ada()
                .get(path)
                .then()
                .statusCode(200)
                .body("clients", empty())
                .extract()
                .header("ETag");
        var body = new JsonObject().put("clients", new JsonArray().add(client)).encode();
        assertProblem(As.ada().body(body).put(path), 428, "precondition-required");
        As.ada()
                .header("If-Match", etag)
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("clients", contains(client));
        assertProblem(As.ada().header("If-Match", etag).body(body).put(path), 412, "stale");

        var request = World.recommended(snapshot);

        var answer = World.read(request);
        var out = answer.getMap("recommendation.excluded.find{it.therapist=='" + world.therapist + "'}");
        assertThat(out).containsEntry("rule", "NOT_AVAILABLE").containsEntry("text", "Not available.");
        assertThat(answer.getList("recommendation.options.parts.flatten().therapist"))
                .doesNotContain(world.therapist);
        var told = As.clara()
                .get("/placement-requests/" + request + "/why-not?therapist=" + world.therapist)
                .asString();
        assertThat(told).contains("Not available.").doesNotContain("therapist.conflict", "H8");
        assertThat(As.clara()
                        .get("/placement-requests/" + request + "/explanation")
                        .asString())
                .doesNotContain("therapist.conflict", "H8");
        assertThat(As.clara().get("/therapists/" + world.therapist).asString()).doesNotContain(client, "conflict");
        assertProblem(As.clara().get(path), 403, "forbidden");

        var others = World.read(World.recommended(World.snapshot("harbor")));
        assertThat(others.getList("recommendation.options[0].parts.therapist")).contains(world.therapist);
    }
}
