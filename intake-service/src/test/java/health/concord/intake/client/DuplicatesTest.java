package health.concord.intake.client;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicatesTest {

    @Inject
    Store store;

    @Test
    void personKnownUnderAnotherSpellingIsShownOnEntry() {
        Map<String, Object> known = person("Theodora", "Blackwood", "1988-03-09");
        Map<String, Object> first = Bodies.referral();
        first.put("client", known);
        UUID client = Journey.referred(first).client();
        Map<String, Object> again = new LinkedHashMap<>(known);
        again.put("givenName", "Teodora");
        again.put("familyName", "Blackwod" + ((String) known.get("familyName")).substring(9));

        Map<String, Object> second = Bodies.referral();
        second.put("client", again);
        Api.as("ines")
                .create("/referrals", second)
                .then()
                .statusCode(201)
                .body("likelyDuplicates.client.id", hasItem(client.toString()))
                .body("likelyDuplicates[0].score", greaterThanOrEqualTo(60))
                .body("likelyDuplicates[0].reasons", hasItem("SAME_BIRTH_DATE"));
        Map<String, Object> byPartner = Bodies.partnerReferral();
        byPartner.put("client", again);
        Api.partner("riverside")
                .create("/referrals", byPartner)
                .then()
                .statusCode(201)
                .body("likelyDuplicates", nullValue());
    }

    @Test
    void askingBeforeStoresNothing() {
        Map<String, Object> known = person("Ottoline", "Ravenscroft", "1990-04-07");
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", known);
        UUID client = Journey.referred(referral).client();
        var before = store.rows();

        ask(known).body("likelyDuplicates.client.id", contains(client.toString()));
        Map<String, Object> swapped = new LinkedHashMap<>(known);
        swapped.put("birthDate", "1990-07-04");
        ask(swapped)
                .body("likelyDuplicates.client.id", contains(client.toString()))
                .body("likelyDuplicates[0].reasons", containsInAnyOrder("BIRTH_DATE_SWAPPED", "SAME_NAME"));

        assertThat(store.rows()).isEqualTo(before);
    }

    @Test
    void identifierAloneIsEnoughAndANameAloneIsNot() {
        String member = "W" + UUID.randomUUID().toString().substring(0, 9);
        Map<String, Object> known = person("Leopold", "Vantongeren", "1970-01-20");
        known.put("identifiers", Bodies.list(Bodies.of("kind", "MEMBER_ID", "value", member)));
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", known);
        UUID client = Journey.referred(referral).client();

        Map<String, Object> married = person("Leopold", "Married", "1971-02-21");
        married.put("identifiers", Bodies.list(Bodies.of("kind", "MEMBER_ID", "value", member)));
        ask(married)
                .body("likelyDuplicates.client.id", hasItem(client.toString()))
                .body("likelyDuplicates[0].reasons", hasItem("SAME_IDENTIFIER"));
        Map<String, Object> namesake = new LinkedHashMap<>(known);
        namesake.remove("identifiers");
        namesake.put("birthDate", "1999-12-31");
        ask(namesake).body("likelyDuplicates.client.id", not(hasItem(client.toString())));
    }

    @Test
    void knownClientIsComparedWithTheOthersAndNotWithItself() {
        Map<String, Object> known = person("Philippa", "Northcote", "1979-05-06");
        UUID first = referred(known);
        UUID second = referred(known);

        var of = askOf("ines", first).statusCode(200);
        of.body("likelyDuplicates.client.id", contains(second.toString()))
                .body("likelyDuplicates[0].reasons", containsInAnyOrder("SAME_BIRTH_DATE", "SAME_NAME"));
        assertThat(of.extract().jsonPath().getInt("likelyDuplicates[0].score"))
                .isEqualTo(ask(known).extract().jsonPath().getInt("likelyDuplicates[0].score"));
        Api.as("ada")
                .get("/audit/entries?action=client.matched&subject=" + first)
                .then()
                .body("items.details.found", contains(1));

        Api.as("ines")
                .request()
                .header("If-Match", "\"0\"")
                .body(Bodies.of("into", first.toString(), "reason", "The same person."))
                .post("/clients/" + second + "/merge")
                .then()
                .statusCode(200);
        askOf("ines", second).statusCode(200).body("likelyDuplicates", empty());
        askOf("ines", first).statusCode(200).body("likelyDuplicates", empty());
        assertProblem(askOf("carl", first).extract().response(), 404, "not-found");
    }

    @Test
    void clientsOfOtherSitesAreNotShown() {
        Map<String, Object> known = person("Isambard", "Kingsley", "1982-09-19");
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", known);
        Journey.referred(referral);

        Api.as("carl")
                .post("/clients/likely-duplicates", Bodies.of("client", known))
                .then()
                .statusCode(200)
                .body("likelyDuplicates", empty());
    }

    private static Map<String, Object> person(String given, String family, String born) {
        Map<String, Object> person = Bodies.client();
        person.put("givenName", given);
        person.put("familyName", family + UUID.randomUUID().toString().substring(0, 4));
        person.put("birthDate", born);
        person.remove("phone");
        return person;
    }

    private static UUID referred(Map<String, Object> person) {
        Map<String, Object> referral = Bodies.referral();
        referral.put("client", person);
        return Journey.referred(referral).client();
    }

    private static ValidatableResponse askOf(String who, UUID client) {
        return Api.as(who).get("/clients/" + client + "/likely-duplicates").then();
    }

    private static ValidatableResponse ask(Map<String, Object> person) {
        return Api.as("ines")
                .post("/clients/likely-duplicates", Bodies.of("client", person))
                .then()
                .statusCode(200);
    }
}
