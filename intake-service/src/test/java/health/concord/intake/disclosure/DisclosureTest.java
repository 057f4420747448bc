package health.concord.intake.disclosure;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosureTest {

    @Inject
    Store store;

    @Test
    void withoutConsentIsDeniedAndKept() {
        Journey episode = Journey.inIntake();

        decide(Bodies.decision(episode.client()))
                .then()
                .statusCode(200)
                .body("decision", equalTo("DENY"))
                .body("reason", equalTo("CONSENT_MISSING"))
                .body("consent", nullValue())
                .body("redisclosureNotice", nullValue());

        assertThat(store.query(
                        "SELECT verdict || ' ' || reason || ' ' || asked_by || ' ' || service_date FROM disclosure_decision"
                                + " WHERE client_id = '" + episode.client() + "'",
                        row -> row.getString(1)))
                .containsExactly("DENY CONSENT_MISSING billing-service 2026-03-02");
        assertThat(store.auditOf(episode.client())).contains("disclosure.decided");
    }

    @Test
    void consentInForcePermitsWithTheNotice() {
        Journey episode = Journey.inIntake();
        UUID consent = episode.consent();

        decide(Bodies.decision(episode.client()))
                .then()
                .statusCode(200)
                .body("decision", equalTo("PERMIT"))
                .body("reason", equalTo("CONSENT_IN_FORCE"))
                .body("consent", equalTo(consent.toString()))
                .body("revokedAt", nullValue())
                .body("redisclosureNotice", containsString("42 CFR part 2 prohibits"));
    }

    /** What is not known to be outside of part 2 is inside: only mental health alone bears no notice. */
    @Test
    void noticeGoesWithWhatPart2Protects() {
        Map<String, Object> referral = Bodies.referral();
        referral.put("program", "MH");
        Journey episode = Journey.referred(referral).accept();
        episode.consent();
        decide(Bodies.decision(episode.client()))
                .then()
                .body("decision", equalTo("PERMIT"))
                .body("redisclosureNotice", nullValue());

        Api.as("clara").put(episode.path("profile"), Bodies.profile()).then().statusCode(200);

        decide(Bodies.decision(episode.client())).then().body("redisclosureNotice", containsString("42 CFR part 2"));
    }

    @Test
    void revocationDeniesAtOnceAndSaysSinceWhen() {
        Journey episode = Journey.inIntake();
        UUID consent = episode.consent();
        decide(Bodies.decision(episode.client())).then().body("decision", equalTo("PERMIT"));

        Api.as("ines")
                .post(
                        "/consents/" + consent + "/revocation",
                        Bodies.of("revokedAt", "2026-03-03T12:00:00-05:00", "reason", "Asked to."))
                .then()
                .statusCode(200);

        decide(Bodies.decision(episode.client()))
                .then()
                .body("decision", equalTo("DENY"))
                .body("reason", equalTo("CONSENT_REVOKED"))
                .body("consent", equalTo(consent.toString()))
                .body("revokedAt", equalTo("2026-03-03T17:00:00Z"))
                .body("redisclosureNotice", nullValue());
    }

    @Test
    void clientWhoIsNoneIsMissing() {
        assertProblem(decide(Bodies.decision(UUID.randomUUID())), 404, "not-found");
    }

    @Test
    void disclosuresThatBillingMadeAreAccountedForOnce() {
        Journey episode = Journey.inIntake();
        UUID disclosure = UUID.randomUUID();
        String event = event(UUID.randomUUID(), disclosure, episode.client());

        tell(event).then().statusCode(202);
        tell(event).then().statusCode(202);

        Api.as("ines")
                .get("/clients/" + episode.client() + "/disclosures")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", contains(disclosure.toString()))
                .body("items.recipient", contains("Blue Plains Health"))
                .body("items.reference", contains("CLM-1"))
                .body("items[0].categories", contains("SUD"));
        assertThat(store.auditOf(episode.client())).contains("disclosure.entered", "disclosure.listed");
    }

    @Test
    void disclosureOfNobodyIsRefused() {
        assertProblem(tell(event(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID())), 422, "refused")
                .body("code", equalTo("UNKNOWN_CLIENT"));
    }

    @Test
    void accountingCannotBeRewritten() {
        for (String table : List.of("disclosure", "disclosure_decision", "response", "placement_request")) {
            for (String sql : List.of("DELETE FROM " + table, "UPDATE " + table + " SET client_id = client_id")) {
                assertThatThrownBy(() -> store.run(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Response decide(Map<String, Object> asked) {
        return Api.service("billing").post("/consents/decisions", asked);
    }

    private static Response tell(String event) {
        return Api.service("billing").post("/events", event);
    }

    private static String event(UUID id, UUID disclosure, UUID client) {
        return """
                {"id":"%s","type":"disclosure.made","occurredAt":"2026-03-09T09:00:00-04:00",
                 "aggregate":{"type":"disclosure","id":"%s","version":1},"site":"harbor",
                 "data":{"disclosure":"%s","client":"%s","consent":null,"recipient":"Blue Plains Health",
                         "purpose":"PAYMENT","categories":["SUD"],"at":"2026-03-09T13:00:00Z","reference":"CLM-1"}}""".formatted(id, disclosure, disclosure, client);
    }
}
