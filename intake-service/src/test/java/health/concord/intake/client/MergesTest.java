package health.concord.intake.client;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergesTest {

    @Inject
    Store store;

    @Test
    void whatWasWrittenUnderEitherCountsForBoth() {
        Journey whole = Journey.inIntake();
        Journey duplicate = Journey.inIntake();
        UUID consent = duplicate.consent();
        Api.as("clara")
                .create(duplicate.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);
        decision(whole).then().body("decision", equalTo("DENY"));

        merge(duplicate.client(), whole.client())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("mergedInto", equalTo(whole.client().toString()));

        decision(whole).then().body("decision", equalTo("PERMIT")).body("consent", equalTo(consent.toString()));
        Api.as("ines")
                .get("/clients/" + whole.client() + "/consents")
                .then()
                .body("items.id", contains(consent.toString()));
        Api.as("clara")
                .get("/clients/" + whole.client() + "/safety-holds")
                .then()
                .body("items", hasSize(1));
        Api.as("ines")
                .get("/clients/" + whole.client() + "/history")
                .then()
                .statusCode(200)
                .body("what", equalTo(List.of("REGISTERED", "MERGED")))
                .body("[1].client", equalTo(duplicate.client().toString()));
        Store.Sent told = store.sentAbout(duplicate.client()).getLast();
        assertThat(told.type()).isEqualTo("client.changed");
        assertThat(told.data().path("mergedInto").asText())
                .isEqualTo(whole.client().toString());
        assertProblem(
                Api.as("ines").put("/clients/" + duplicate.client(), "\"1\"", Bodies.client()), 409, "wrong-state");
    }

    @Test
    void mergeAndUnmergeRestoreTheSameState() {
        Journey whole = Journey.inIntake();
        Journey duplicate = Journey.inIntake();
        duplicate.consent();
        Map<String, String> before = state(whole, duplicate);

        merge(duplicate.client(), whole.client()).then().statusCode(200);
        assertThat(state(whole, duplicate)).isNotEqualTo(before);
        unmerge(duplicate.client(), "\"1\"").then().statusCode(200).header("ETag", "\"2\"");

        assertThat(state(whole, duplicate)).isEqualTo(before);
        assertThat(store.auditOf(duplicate.client())).contains("client.merged", "client.unmerged");
        assertThat(store.sentAbout(duplicate.client()).getLast().data().has("mergedInto"))
                .isFalse();
        Api.as("ines")
                .get("/clients/" + duplicate.client() + "/history")
                .then()
                .body("what", equalTo(List.of("REGISTERED", "MERGED", "UNMERGED")));
    }

    @Test
    void chainsAndSelvesAreRefused() {
        UUID a = Journey.referred().client();
        UUID b = Journey.referred().client();
        UUID c = Journey.referred().client();
        assertInvalid(merge(a, a), "into");
        assertInvalid(merge(a, UUID.randomUUID()), "into");
        merge(a, b).then().statusCode(200);

        assertProblem(merge(a, c, "\"1\""), 409, "wrong-state");
        assertProblem(merge(c, a), 409, "wrong-state");
        assertProblem(merge(b, c), 409, "wrong-state");
        assertProblem(unmerge(c, "\"0\""), 409, "wrong-state");
        assertProblem(merge(c, b, "\"7\""), 412, "stale");
        assertProblem(
                Api.as("ines").post("/clients/" + c + "/merge", Bodies.of("into", b.toString(), "reason", "Same.")),
                428,
                "precondition-required");
    }

    @Test
    void recordOfAnotherSiteCannotBeMergedInto() {
        Map<String, Object> referral = Bodies.referral();
        referral.put("site", "mesa");
        UUID mesa = Journey.referred(referral).client();
        UUID harbor = Journey.referred().client();

        assertProblem(
                Api.as("carl").post("/clients/" + mesa + "/merge", Bodies.of("into", harbor, "reason", "x")),
                403,
                "forbidden");
        merge(mesa, harbor).then().statusCode(200);
    }

    private Map<String, String> state(Journey... journeys) {
        Map<String, String> state = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            for (String part : List.of("", "/consents", "/disclosures", "/safety-holds")) {
                state.put(
                        journey.client() + part,
                        Api.as("ines")
                                .get("/clients/" + journey.client() + part)
                                .asString()
                                .replaceAll("\"version\":\\d+", ""));
            }
            state.put(
                    journey.id().toString(),
                    Api.as("ines").get("/episodes/" + journey.id()).asString());
            state.put("may " + journey.client(), decision(journey).path("reason"));
        }
        return state;
    }

    private static Response decision(Journey journey) {
        return Api.service("billing").post("/consents/decisions", Bodies.decision(journey.client()));
    }

    private static Response merge(UUID client, UUID into) {
        return merge(client, into, "\"0\"");
    }

    private static Response merge(UUID client, UUID into, String version) {
        return Api.as("ines")
                .request()
                .header("If-Match", version)
                .body(Bodies.of("into", into.toString(), "reason", "The same person."))
                .post("/clients/" + client + "/merge");
    }

    private static Response unmerge(UUID client, String version) {
        return Api.as("ines")
                .request()
                .header("If-Match", version)
                .body(Bodies.of("reason", "Two cousins of one name."))
                .post("/clients/" + client + "/unmerge");
    }
}
