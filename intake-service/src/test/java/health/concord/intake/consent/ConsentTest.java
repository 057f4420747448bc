package health.concord.intake.consent;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

    @Inject
    Store store;

    @Inject
    ConsentExpiry expiry;

    @Test
    void consentIsKeptWholeAndBillingIsTold() {
        Journey episode = Journey.inIntake();

        Response made = Api.as("ines").create("/clients/" + episode.client() + "/consents", Bodies.consent());

        made.then().statusCode(201).body("status", equalTo("ACTIVE")).body("purpose.kind", equalTo("TPO"));
        UUID id = UUID.fromString(made.path("id"));
        assertThat(store.sentAbout(id)).hasSize(1).first().satisfies(e -> {
            assertThat(e.receiver()).isEqualTo("BILLING");
            assertThat(e.data().path("kinds").toString()).isEqualTo("[\"TPO\"]");
            assertThat(e.data().path("from").asText()).isEqualTo("2026-03-02");
            assertThat(e.data().path("to").asText()).isEqualTo("2030-12-31");
            assertThat(e.data().path("status").asText()).isEqualTo("ACTIVE");
        });
        Api.as("bea")
                .get("/consents/" + id)
                .then()
                .statusCode(200)
                .body("rightToRevoke", equalTo(made.path("rightToRevoke")));
        Api.as("clara")
                .get("/clients/" + episode.client() + "/consents")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        assertThat(store.auditOf(id)).containsExactly("consent.given", "consent.read");
    }

    @Test
    void everyMissingElementIsNamedAtOnce() {
        Journey episode = Journey.inIntake();
        Map<String, Object> bare = Bodies.of("purpose", Bodies.of("kind", "TPO"), "expiry", Bodies.of());

        assertProblem(Api.as("ines").create(path(episode), bare), 400, "invalid")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "kind",
                                "discloser",
                                "recipients",
                                "categories",
                                "purpose.redisclosureStatement",
                                "purpose.refusalConsequences",
                                "rightToRevoke",
                                "expiry",
                                "signature"));
    }

    @Test
    void elementsThatDependOnOthersAreAskedFor() {
        Journey episode = Journey.inIntake();
        refused(
                episode,
                "recipients[0].participants",
                c -> c.put("recipients", Bodies.list(Bodies.of("kind", "INTERMEDIARY", "name", "Exchange"))));
        refused(episode, "purpose.uses", c -> c.put("purpose", Bodies.of("kind", "SPECIFIC")));
        refused(
                episode,
                "purpose.uses",
                c -> c.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("LEGAL", "PAYMENT"))));
        refused(
                episode,
                "purpose.description",
                c -> c.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("OTHER"))));
        refused(episode, "recipients[0].kind", c -> {
            c.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("PAYMENT")));
            c.put("recipients", Bodies.list(Bodies.of("kind", "TPO_CLASS", "name", "my plans")));
        });
        refused(episode, "expiry.event", c -> {
            c.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("PAYMENT")));
            c.put("expiry", Bodies.of("event", "NONE"));
        });
        refused(episode, "expiry", c -> c.put("expiry", Bodies.of("on", "2030-01-01", "event", "NONE")));
        refused(episode, "expiry.on", c -> c.put("expiry", Bodies.of("on", "2026-03-01")));
        refused(episode, "categories", c -> c.put("categories", Bodies.list("SUD", "COUNSELLING_NOTES")));
        refused(episode, "categories", c -> c.put("kind", "COUNSELLING_NOTES"));
        refused(
                episode,
                "signature.signedAt",
                c -> c.put("signature", Bodies.of("name", "J", "method", "INK", "signedAt", "2999-01-01T00:00:00Z")));
    }

    @Test
    void minorsGuardianSignsToo() {
        Journey episode = Journey.minor();
        Map<String, Object> consent = Bodies.consent();
        assertInvalid(Api.as("ines").create(path(episode), consent), "guardianSignature");

        Map<String, Object> guardian = Bodies.signature();
        consent.put("guardianSignature", guardian);
        assertInvalid(Api.as("ines").create(path(episode), consent), "guardianSignature.relationship");

        guardian.put("relationship", "mother");
        Api.as("ines").create(path(episode), consent).then().statusCode(201);
    }

    @Test
    void revocationIsFinalAndBetweenSignatureAndNow() {
        Journey episode = Journey.inIntake();
        UUID consent = episode.consent();
        String path = "/consents/" + consent + "/revocation";
        Map<String, Object> revocation = Bodies.of("revokedAt", "2026-03-03T12:00:00-05:00", "reason", "Asked to.");

        for (String moment : List.of("2026-03-01T00:00:00Z", "2999-01-01T00:00:00Z")) {
            assertInvalid(Api.as("ines").post(path, Bodies.of("revokedAt", moment, "reason", "x")), "revokedAt");
        }
        Api.as("ines").post(path, revocation).then().statusCode(200).body("status", equalTo("REVOKED"));
        assertProblem(Api.as("ines").post(path, revocation), 409, "wrong-state");
        assertThat(store.sentAbout(consent))
                .extracting(e -> e.data().path("status").asText())
                .containsExactly("ACTIVE", "REVOKED");
    }

    @Test
    void consentUntilTheEndOfTreatmentEndsWithTheLastEpisode() {
        Journey episode = Journey.inIntake();
        Map<String, Object> body = Bodies.consent();
        body.put("expiry", Bodies.of("event", "END_OF_TREATMENT"));
        String id = Api.as("ines")
                .create(path(episode), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("ines")
                .post("/episodes/" + episode.id() + "/closure", Bodies.of("reason", "COMPLETED", "note", "Done."))
                .then()
                .statusCode(200);

        Api.as("ines").get("/consents/" + id).then().body("status", equalTo("EXPIRED"));
    }

    @Test
    void consentWhoseLastDayHasPassedEndsByItselfAndTheOthersLearnOfIt() {
        Journey episode = Journey.inIntake();
        Map<String, Object> body = Bodies.consent();
        body.put("expiry", Bodies.of("on", "2026-03-05"));
        UUID id = UUID.fromString(Api.as("ines")
                .create(path(episode), body)
                .then()
                .statusCode(201)
                .body("status", equalTo("EXPIRED"))
                .extract()
                .path("id"));

        expiry.expireAll();
        expiry.expireAll();

        Api.as("ines")
                .get("/consents/" + id)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("endReason", equalTo("its last day has passed"));
        assertThat(store.auditOf(id)).containsOnlyOnce("consent.expired");
        assertThat(store.sentAbout(id).getLast().data().path("status").asText()).isEqualTo("EXPIRED");
    }

    @Test
    void formHasEveryElementAndTheNotice() throws IOException {
        Journey episode = Journey.inIntake();
        Map<String, Object> body = Bodies.consent();
        body.put(
                "signature",
                Bodies.of("name", "Zdeněk 😀 Řezník", "method", "INK", "signedAt", "2026-03-02T09:00:00-05:00"));
        String id = Api.as("ines").create(path(episode), body).path("id");

        Response printed = Api.as("ines").get("/consents/" + id + "/form");

        printed.then().statusCode(200).contentType("application/pdf").header("Cache-Control", equalTo("no-store"));
        try (PDDocument pdf = Loader.loadPDF(printed.asByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Jordan Rivera",
                            "Concord, Harbor Street",
                            "SUD, MH",
                            "Blue Plains Health (payer)",
                            "treatment, payment and health care operations",
                            "The recipient may disclose further as HIPAA permits.",
                            "Without it the plan cannot be billed.",
                            "You may revoke this in writing at any time.",
                            "Until 2030-12-31",
                            "Zdeněk ? Řezník",
                            "42 CFR part 2 prohibits unauthorized use or disclosure of these records.",
                            "page 1 of 1");
        }
        assertThat(store.auditOf(UUID.fromString(id))).contains("consent.printed");
    }

    @Test
    void emergencyTakesNoConsent() {
        Journey episode = Journey.inIntake();
        refused(
                episode,
                "purpose.uses",
                c -> c.put("purpose", Bodies.of("kind", "SPECIFIC", "uses", Bodies.list("EMERGENCY"))));
    }

    @Test
    void whatWasSignedCannotBeRewritten() {
        UUID consent = Journey.inIntake().consent();

        for (String sql : List.of(
                "UPDATE consent SET discloser = 'x' WHERE id = '" + consent + "'",
                "UPDATE consent SET categories = '[]' WHERE id = '" + consent + "'",
                "DELETE FROM consent WHERE id = '" + consent + "'")) {
            assertThatThrownBy(() -> store.run(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private interface Spoil {
        void spoil(Map<String, Object> consent);
    }

    private static void refused(Journey episode, String field, Spoil spoil) {
        Map<String, Object> consent = Bodies.consent();
        spoil.spoil(consent);
        assertProblem(Api.as("ines").create(path(episode), consent), 400, "invalid")
                .body("errors.field", hasItem(field));
    }

    private static String path(Journey episode) {
        return "/clients/" + episode.client() + "/consents";
    }
}
