package health.concord.intake.client;

import static health.concord.commonstest.Problems.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClientSearchTest {

    @Inject
    Store store;

    @ParameterizedTest
    @CsvSource({
        "Katherine,Quillfeather,Catherine Quilfeather",
        "Wilhelmina,Obermüller,obermuler wilhelmina",
        "Bartholomew,Zygmuntowicz,zygmuntovicz",
        "Persephone,O'Shaughnessy,shaughnesy persephone"
    })
    void misspeltNamesAreFound(String given, String family, String typed) {
        UUID client = client("givenName", given, "familyName", family);

        search("q", typed).body("items.id", hasItem(client.toString()));
    }

    @Test
    void theMostSimilarComesFirst() {
        UUID alike = client("givenName", "Xaviera", "familyName", "Montgomeryx");
        UUID same = client("givenName", "Xaviera", "familyName", "Montgomery");

        search("q", "xaviera montgomery").body("items.id", contains(same.toString(), alike.toString()));
    }

    @Test
    void birthDateAndTelephoneAreRecognisedAmongTheWords() {
        String phone = "303 55" + ThreadLocalRandom.current().nextInt(10000, 99999);
        UUID client =
                client("givenName", "Perpetua", "familyName", "Dunwoody", "birthDate", "1973-11-02", "phone", phone);
        client("givenName", "Perpetua", "familyName", "Dunwoody", "birthDate", "1973-12-02");

        search("q", "dunwoody 1973-11-02").body("items.id", contains(client.toString()));
        search("q", "11/02/1973 perpetua").body("items.id", contains(client.toString()));
        search("q", "+1 (" + phone.substring(0, 3) + ") " + phone.substring(4, 7) + "-" + phone.substring(7))
                .body("items.id", contains(client.toString()));
        search("phone", phone.substring(4)).body("items.id", contains(client.toString()));
        search("birthDate", "1973-11-02").body("items.id", hasItem(client.toString()));
        assertInvalid(Api.as("ines").get("/clients?q=1973-13-45"), "q");
        assertInvalid(Api.as("ines").get("/clients?birthDate=1973-13-45"), "birthDate");
        assertInvalid(Api.as("ines").get("/clients?birthDate=yesterday"), "birthDate");
    }

    @Test
    void identifiersAreFoundExactly() {
        String mrn = "MRN-" + UUID.randomUUID().toString().substring(0, 8);
        UUID client = client("identifiers", Bodies.list(Bodies.of("kind", "MRN", "value", mrn)));

        search("identifier", mrn.toLowerCase().replace("-", " ")).body("items.id", contains(client.toString()));
        search("identifier", mrn + "0").body("items", empty());
    }

    @Test
    void nothingSealedStandsOpenInTheStore() {
        String mark = "Sealmark" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> person = Bodies.client();
        person.put("email", mark + "@example.org");
        person.put("address", Bodies.of("line1", mark, "city", mark, "state", "NY", "zip", "10001"));
        person.put("emergencyContact", Bodies.of("name", mark, "phone", "212 555 0177", "relationship", mark));
        person.put("otherContacts", Bodies.list(Bodies.of("label", mark, "phone", "212 555 0178", "text", true)));
        person.put("identifiers", Bodies.list(Bodies.of("kind", "MEMBER_ID", "value", mark, "issuer", mark)));
        referral.put("client", person);
        referral.put("reason", mark);
        referral.put("source", Bodies.of("kind", "EMPLOYER", "name", mark));
        Journey journey = Journey.referred(referral);
        Api.as("ines").put("/clients/" + journey.client(), person).then().statusCode(200);

        for (String table : store.rows().keySet()) {
            List<String> open = store.query(
                    "SELECT t::text FROM " + table + " t WHERE t::text LIKE '%" + mark + "%'", row -> row.getString(1));
            assertThat(open).as(table).isEmpty();
        }
        Api.as("ines")
                .get("/clients/" + journey.client())
                .then()
                .body("emergencyContact.name", equalTo(mark))
                .body("otherContacts[0].text", equalTo(true))
                .body("identifiers[0].issuer", equalTo(mark));
    }

    @Test
    void mergedRecordIsShownAsTheOneThatCounts() {
        UUID duplicate = client("givenName", "Hieronymus", "familyName", "Featherstonehaugh");
        UUID whole = client("givenName", "Jerome", "familyName", "Fanshaw");
        Api.as("ines")
                .request()
                .header("If-Match", "\"0\"")
                .body(Bodies.of("into", whole.toString(), "reason", "Same person."))
                .post("/clients/" + duplicate + "/merge")
                .then()
                .statusCode(200);

        search("q", "hieronymus featherstonehaugh")
                .body("items.id", contains(whole.toString()))
                .body("items.id", not(hasItem(duplicate.toString())));
    }

    private static ValidatableResponse search(String parameter, String value) {
        return Api.as("ines")
                .request()
                .get("/clients?" + parameter + "={v}", value)
                .then()
                .statusCode(200);
    }

    private static UUID client(Object... described) {
        Map<String, Object> referral = Bodies.referral();
        Map<String, Object> person = Bodies.client();
        person.putAll(Bodies.of(described));
        referral.put("client", person);
        return Journey.referred(referral).client();
    }
}
