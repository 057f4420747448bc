package health.concord.intake.disclosure;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmergencyDisclosureTest {

    @Inject
    Store store;

    @Test
    void declaredEmergencyPermitsItsRecipientAndIsAccountedFor() {
        Journey episode = Journey.inIntake();
        ask(episode, "Dr Okafor")
                .then()
                .body("decision", equalTo("DENY"))
                .body("reason", equalTo("NO_EMERGENCY_DECLARED"));

        String id = declare(Api.as("clara"), episode, Bodies.emergency())
                .then()
                .statusCode(201)
                .body("declaredBy", equalTo("clara"))
                .body("endsAt", notNullValue())
                .extract()
                .path("id");

        ask(episode, "Dr Okafor").then().body("decision", equalTo("PERMIT")).body("consent", nullValue());
        ask(episode, "Dr Who").then().body("decision", equalTo("DENY"));
        Api.as("ines")
                .get("/clients/" + episode.client() + "/disclosures")
                .then()
                .body("items.purpose", contains("EMERGENCY"))
                .body("items.recipient", contains("Dr Okafor, City Hospital"));
        assertThat(store.auditOf(UUID.fromString(id))).contains("emergency-disclosure.declared");
    }

    @Test
    void itEndsByItself() {
        Journey episode = Journey.inIntake();
        declare(Api.as("clara"), episode, Bodies.emergency()).then().statusCode(201);

        store.asOwner("UPDATE emergency_disclosure SET declared_at = declared_at - interval '2 hours',"
                + " ends_at = ends_at - interval '2 hours' WHERE client_id = '" + episode.client() + "'");

        ask(episode, "Dr Okafor").then().body("reason", equalTo("NO_EMERGENCY_DECLARED"));
    }

    @Test
    void withoutRoleReasonRecipientOrNatureThereIsNone() {
        Journey episode = Journey.inIntake();
        for (String who : List.of("ines", "sam", "bea", "olu")) {
            assertProblem(declare(Api.as(who), episode, Bodies.emergency()), 403, "forbidden");
        }
        for (String field : List.of("reason", "recipient", "affiliation", "nature", "categories")) {
            Map<String, Object> body = Bodies.emergency();
            body.remove(field);
            assertInvalid(declare(Api.as("clara"), episode, body), field);
        }
        Map<String, Object> notes = Bodies.emergency();
        notes.put("categories", List.of("COUNSELLING_NOTES"));
        assertInvalid(declare(Api.as("clara"), episode, notes), "categories");
        assertThat(store.query(
                        "SELECT count(*) FROM emergency_disclosure WHERE client_id = '" + episode.client() + "'",
                        row -> row.getLong(1)))
                .containsExactly(0L);
    }

    @Test
    void itStandsInTheListUntilAnotherPersonReviewsIt() {
        Journey episode = Journey.inIntake();
        String id = declare(Api.as("ada"), episode, Bodies.emergency()).path("id");
        String path = "/emergency-disclosures/" + id;
        Map<String, Object> review = Bodies.of("justified", true, "finding", "As it had to be.");
        assertProblem(Api.as("ada").put(path + "/review", "\"0\"", review), 422, "refused")
                .body("code", equalTo("OWN_DECLARATION"));

        String claras = declare(Api.as("clara"), episode, Bodies.emergency()).path("id");
        waiting().body("items.id", hasItem(claras)).body("items.id", hasItem(id));
        assertProblem(Api.as("ada").put("/emergency-disclosures/" + claras + "/review", "\"7\"", review), 412, "stale");
        Api.as("ada")
                .put("/emergency-disclosures/" + claras + "/review", "\"0\"", review)
                .then()
                .statusCode(200)
                .body("justified", equalTo(true))
                .body("reviewedBy", equalTo("ada"));

        waiting().body("items.id", not(hasItem(claras))).body("items.id", hasItem(id));
        assertProblem(
                Api.as("ada").put("/emergency-disclosures/" + claras + "/review", "\"1\"", review), 409, "wrong-state");
    }

    @Test
    void whatWasDeclaredCannotBeRewritten() {
        Journey episode = Journey.inIntake();
        declare(Api.as("clara"), episode, Bodies.emergency()).then().statusCode(201);

        for (String sql : List.of(
                "UPDATE emergency_disclosure SET ends_at = ends_at + interval '1 day'",
                "DELETE FROM emergency_disclosure")) {
            assertThatThrownBy(() -> store.run(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void courtOrderIsDeniedWithItsReason() {
        Journey episode = Journey.inIntake();
        episode.consent();
        Map<String, Object> asked = Bodies.decision(episode.client());
        asked.put("basis", "COURT_ORDER");

        Api.service("billing")
                .post("/consents/decisions", asked)
                .then()
                .statusCode(200)
                .body("decision", equalTo("DENY"))
                .body("reason", equalTo("COURT_ORDER_NOT_DECIDED"));
    }

    @Test
    void accountingIsATableWithoutFormulas() {
        Journey episode = Journey.inIntake();
        Map<String, Object> body = Bodies.emergency();
        body.put("recipient", "=cmd()\"");
        declare(Api.as("clara"), episode, body).then().statusCode(201);
        String path = "/clients/" + episode.client() + "/disclosures/accounting";

        String table = Api.as("ines").get(path).then().statusCode(200).extract().asString();

        assertThat(table)
                .startsWith("at,recipient,purpose,categories,consent,reference\r\n")
                .contains("\"'=cmd()\"\", City Hospital\",EMERGENCY,SUD,");
        assertThat(Api.as("ines").get(path + "?to=2020-01-01").asString()).doesNotContain("EMERGENCY");
        assertInvalid(Api.as("ines").get(path + "?from=2026-02-30"), "from");
        assertInvalid(Api.as("ines").get(path + "?from=2026-03-02&to=2026-03-01"), "from");
        assertThat(store.auditOf(episode.client())).contains("disclosure.accounted");
    }

    private static ValidatableResponse waiting() {
        return Api.as("olu")
                .get("/emergency-disclosures?reviewed=false&limit=200")
                .then()
                .statusCode(200);
    }

    private static Response declare(Api api, Journey episode, Map<String, Object> body) {
        return api.create("/clients/" + episode.client() + "/emergency-disclosures", body);
    }

    private static Response ask(Journey episode, String recipient) {
        Map<String, Object> asked = Bodies.decision(episode.client());
        asked.put("recipient", Bodies.of("kind", "NAMED", "name", recipient));
        asked.put("purpose", "EMERGENCY");
        return Api.service("billing").post("/consents/decisions", asked);
    }
}
