package health.concord.intake.client;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientRecordTest {

    @Inject
    Store store;

    @Test
    void readingIsAudited() {
        UUID client = Journey.referred().client();

        Api.as("clara")
                .get("/clients/" + client)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("contact.voicemail", equalTo(true))
                .body("contact.text", equalTo(false))
                .body("interpreterNeeded", equalTo(false));

        assertThat(store.auditOf(client)).containsExactly("client.registered", "client.read");
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        UUID client = Journey.referred().client();
        Map<String, Object> change = Bodies.client();
        change.put("preferredName", "Jo");
        String path = "/clients/" + client;

        assertProblem(Api.as("ines").request().body(change).put(path), 428, "precondition-required");
        Api.as("ines")
                .put(path, "\"0\"", change)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("displayName", equalTo("Jo " + change.get("familyName")));
        assertProblem(Api.as("ines").put(path, "\"0\"", change), 412, "stale");
        assertThat(store.sentAbout(client)).extracting(Store.Sent::type).contains("client.changed");
    }

    @Test
    void whoComesLateLearnsWhatWasChanged() {
        Map<String, Object> record = Bodies.client();
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", record);
        UUID client = Journey.referred(referral).client();
        String path = "/clients/" + client;
        Map<String, Object> byAda = new java.util.LinkedHashMap<>(record);
        byAda.put("phone", "+1 212 555 0199");
        byAda.put("pronouns", "they");
        Api.as("ada").put(path, "\"0\"", byAda).then().statusCode(200);

        Response late = Api.as("ines").put(path, "\"0\"", record);

        assertProblem(late, 412, "stale")
                .body("errors.field", contains("phone", "pronouns"))
                .body("errors[0].message", startsWith("was changed by ada at "));
        assertThat(late.asString()).doesNotContain("0199");
        Api.as("ines")
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("what", contains("REGISTERED", "CHANGED"))
                .body("[1].by", equalTo("ada"))
                .body("[1].fields", contains("phone", "pronouns"));
    }

    @Test
    void savingWhatIsThereChangesNothing() {
        Map<String, Object> record = Bodies.client();
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", record);
        UUID client = Journey.referred(referral).client();

        Api.as("ines")
                .put("/clients/" + client, "\"0\"", record)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        assertThat(store.sentAbout(client)).extracting(Store.Sent::type).containsOnly("client.registered");
    }

    @Test
    void onlyTheLastFourOfASocialSecurityNumberAreTaken() {
        UUID client = Journey.referred().client();
        Map<String, Object> change = Bodies.client();
        change.put("identifiers", Bodies.list(Bodies.of("kind", "SSN_LAST4", "value", "123-45-6789")));

        assertInvalid(Api.as("ines").put("/clients/" + client, change), "identifiers[0].value");
    }

    @Test
    void birthDateIsInALifetime() {
        UUID client = Journey.referred().client();
        for (String day : List.of("2999-01-01", "1850-01-01")) {
            Map<String, Object> change = Bodies.client();
            change.put("birthDate", day);
            assertInvalid(Api.as("ines").put("/clients/" + client, change), "birthDate");
        }
    }

    @Test
    void searchFindsByPartsOfNamesInAnyOrder() {
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> client = Bodies.client();
        client.put("givenName", "Zdeněk");
        client.put("familyName", "O'Mally" + UUID.randomUUID().toString().substring(0, 8));
        referral.put("client", client);
        Journey made = Journey.referred(referral);
        String tail = ((String) client.get("familyName")).substring(2);

        Api.as("sam")
                .request()
                .get("/clients?q={q}", tail.toUpperCase() + " zdeněk")
                .then()
                .statusCode(200)
                .body("items.id", contains(made.client().toString()))
                .body("items[0].displayName", notNullValue());
        Api.as("ines")
                .request()
                .get("/clients?q={q}", "%_")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertInvalid(Api.as("ines").get("/clients?q=z"), "q");
    }

    @Test
    void searchIsPagedWithoutLossOrRepeat() {
        String family = "Paging" + UUID.randomUUID().toString().substring(0, 8);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> referral = Bodies.referral();
            Map<String, Object> client = Bodies.client();
            client.put("familyName", family);
            referral.put("client", client);
            made.add(Journey.referred(referral).client().toString());
        }

        Response first = Api.as("ines").get("/clients?limit=2&q=" + family);
        Response second = Api.as("ines").get("/clients?limit=2&q=" + family + "&after=" + first.path("next"));

        List<String> seen = new ArrayList<>(first.<List<String>>path("items.id"));
        seen.addAll(second.path("items.id"));
        assertThat(seen).isEqualTo(made);
        assertThat(second.<String>path("next")).isNull();
        assertInvalid(Api.as("ines").get("/clients?limit=201"), "limit");
        assertInvalid(Api.as("ines").get("/clients?after=nonsense"), "after");
    }

    @Test
    void idThatIsNoneIsMissing() {
        assertProblem(Api.as("ines").get("/clients/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(Api.as("ines").get("/clients/jordan"), 404, "not-found");
    }
}
