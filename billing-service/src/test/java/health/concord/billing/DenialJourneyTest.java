package health.concord.billing;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Authorised;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A denied claim from the worklist to the letter and to its end; with the evidence, the story and the reports. */
@QuarkusTest
class DenialJourneyTest {

    private static SentClaim denied() {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "500",
                        "CLP*" + claim.number() + "*1*750*500*0*12*ICN" + claim.number() + "*89*1",
                        "NM1*QC*1*RIVERA*JORDAN",
                        "SVC*HC:H0015*250*250*0906*1",
                        "REF*6R*" + claim.number() + "L1",
                        "SVC*HC:H0015*250*250*0906*1",
                        "REF*6R*" + claim.number() + "L2",
                        "SVC*HC:H0015*250*0*0906*1",
                        "CAS*CO*197*250",
                        "REF*6R*" + claim.number() + "L3",
                        "LQ*HE*N54"))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));
        return claim;
    }

    @Test
    void aDeniedLineIsOnTheWorklistAndStaysOwed() {
        SentClaim claim = denied();

        claim.claim().body("state", is("PARTLY_PAID"));
        assertThat(claim.balances()).isEqualTo(Map.of("AR_PAYER", 25_000L, "CASH", 50_000L, "REVENUE", -75_000L));
        String line = claim.claim().extract().path("lines.find{it.position==3}.id");
        As.bea()
                .get("/denials?claim=" + claim.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", is("CO-197"))
                .body("items[0].label", is("No authorisation"))
                .body("items[0].amountCents", is(25_000))
                .body("items[0].line", is(line))
                .body("items[0].deadline", is("2026-09-16"))
                .body("items[0].remarks", contains("N54"))
                .body("items[0].preventedBy", is("AUTH_MISSING"));
        As.bea()
                .get("/denials?state=OPEN&reason=CO-197&order=AMOUNT&minCents=25000&limit=1")
                .then()
                .body("items", hasSize(1));
        As.bea()
                .get("/denials/rates?from=2026-03-01&to=2026-03-31")
                .then()
                .body("causes.reason", hasItem("CO-197"))
                .body("causes.find{it.reason=='CO-197'}.preventedBy", is("AUTH_MISSING"));
    }

    @Test
    void whatAPersonLetGoInSpiteOfAHoldNamesThatHoldAsItsCause() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(World.lastMonday(), 3);
        person.groups(World.lastMonday().plusDays(1), 3);
        Authorised.authorise(person, payer, Authorised.number(), 1);
        Response run = person.run()
                .body("holds.code", contains("AUTH_EXHAUSTED"))
                .extract()
                .response();
        As.anew(As.bea())
                .body(Json.of("reason", "the payer agreed, call 17"))
                .post("/claims/" + run.path("holds[0].claim") + "/holds/" + run.path("holds[0].id") + "/waiver")
                .then()
                .statusCode(201);
        String id = person.claims().extract().path("items.find { it.state == 'READY' }.id");
        Response batch = SentClaim.batch(payer);
        batch.then().statusCode(201);
        String number = As.bea().get("/claims/" + id).path("number");
        int total = As.bea().get("/claims/" + id).path("totalCents");

        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "0",
                        "CLP*" + number + "*4*" + total / 100 + "*0*0*12*ICN" + number + "*89*1",
                        "CAS*CO*197*" + total / 100,
                        "NM1*QC*1*RIVERA*JORDAN"))
                .then()
                .statusCode(201);

        As.bea()
                .get("/denials?claim=" + id)
                .then()
                .body("items.reason", contains("CO-197"))
                .body("items.waivedHold", contains("AUTH_EXHAUSTED"))
                .body("items.preventedBy", contains("AUTH_EXHAUSTED"));
    }

    @Test
    void anAppealHasALetterWithTheEvidence() throws IOException {
        SentClaim claim = denied();

        Response appeal = As.anew(As.bea())
                .body(Json.of(
                        "argument",
                        "The authorisation A-77 covers all three days. {number}",
                        "enclosures",
                        List.of("copy of authorisation A-77")))
                .post("/claims/" + claim.id() + "/appeals");

        appeal.then().statusCode(201).body("amountCents", is(25_000)).body("ordinal", is(1));
        claim.claim().body("state", is("APPEALED"));
        As.bea().get("/denials?claim=" + claim.id()).then().body("items.state", contains("APPEALED"));
        String letter = text(As.bea()
                .get("/appeals/" + appeal.path("id") + "/letter")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .extract()
                .asByteArray());
        assertThat(letter)
                .contains(
                        claim.number(),
                        "ICN" + claim.number(),
                        "$250.00",
                        "CO-197: No authorisation",
                        "authorisation A-77",
                        "{number}",
                        "Evidence for claim",
                        "note signed",
                        "42 CFR part 2",
                        "Disclosed under consent " + IntakeStub.CONSENT);

        Inbound.send(Inbound.remittance(
                Inbound.trace(),
                "250",
                "CLP*" + claim.number() + "*1*250*250*0*12*ICN" + claim.number() + "*89*1",
                "NM1*QC*1*RIVERA*JORDAN"));
        claim.claim().body("state", is("PAID"));
        As.bea().get("/denials?claim=" + claim.id()).then().body("items.state", contains("OVERTURNED"));
        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 75_000L, "REVENUE", -75_000L));
    }

    @Test
    void anAppealTellsThePayerOnlyWhatConsentAllowsAndIntakeHearsOfIt() {
        SentClaim claim = denied();
        String client = claim.person().client();
        Map<String, Object> wanted = Json.of("argument", "It was authorised.", "enclosures", List.of());
        String key = World.id();

        StubMapping refusal = IntakeStub.refuse(client, "CONSENT_REVOKED", null);
        assertProblem(As.anew(As.bea()).body(wanted).post("/claims/" + claim.id() + "/appeals"), 422, "refused")
                .body("code", is("CONSENT_MISSING"));
        IntakeStub.permit(refusal);
        StubMapping silence = IntakeStub.fail(client);
        assertProblem(
                        As.anew(As.bea()).body(wanted).post("/claims/" + claim.id() + "/appeals"),
                        503,
                        "peer-unavailable")
                .body("code", is("CONSENT_NOT_ASKED"));
        IntakeStub.permit(silence);
        claim.claim().body("state", is("PARTLY_PAID"));

        String appeal = keyed(key, wanted, claim);
        assertThat(keyed(key, wanted, claim)).isEqualTo(appeal);
        claim.claim().body("state", is("APPEALED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(IntakeStub.disclosures(client))
                        .filteredOn(told -> told.getString("data.reference").equals("appeal 1 of " + claim.number()))
                        .singleElement()
                        .satisfies(told -> {
                            assertThat(told.getString("data.consent")).isEqualTo(IntakeStub.CONSENT);
                            assertThat(told.getList("data.categories")).isEqualTo(List.of("SUD"));
                        }));
    }

    private static String keyed(String key, Map<String, Object> wanted, SentClaim claim) {
        return As.bea()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/claims/" + claim.id() + "/appeals")
                .then()
                .statusCode(201)
                .body("ordinal", is(1))
                .extract()
                .path("id");
    }

    @Test
    void aDenialIsGivenUpByAPersonOnceWithAReason() {
        SentClaim claim = denied();
        Response denial = As.bea().get("/denials?claim=" + claim.id());
        String id = denial.path("items[0].id");

        assertProblem(
                As.anew(As.bea()).body(Json.of("reason", "too small")).post("/denials/" + id + "/write-off"),
                428,
                "precondition-required");
        As.anew(As.bea())
                .header("If-Match", "\"" + denial.path("items[0].version") + "\"")
                .body(Json.of("reason", "no authorisation was asked for"))
                .post("/denials/" + id + "/write-off")
                .then()
                .statusCode(201)
                .body("state", is("WRITTEN_OFF"));

        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 50_000L, "WRITE_OFF", 25_000L, "REVENUE", -75_000L));
        As.bea()
                .get("/ledger/claims/" + claim.id() + "/story")
                .then()
                .body("steps.kind", contains("CHARGE", "REMITTANCE", "ADJUSTMENT"))
                .body("steps.payerCentsAfter", contains(75_000, 25_000, 0))
                .body("steps[2].note", is("no authorisation was asked for"));
    }

    @Test
    void theEvidenceHasAllThatAClaimRestsOnAndNoWordOfANote() throws IOException {
        SentClaim claim = denied();

        As.bea()
                .get("/claims/" + claim.id() + "/evidence")
                .then()
                .statusCode(200)
                .body("lines", hasSize(3))
                .body("lines[0].sessions", hasSize(3))
                .body("lines[0].sessions.noteSigned", everyItem(is(true)))
                .body("lines[0].trace.rule", hasItem("WEEK_MINIMUM"))
                .body("policy.version", is(1))
                .body("consent.consent", is(IntakeStub.CONSENT))
                .body("history.to", hasItem("SENT"))
                .body("answers[0].paidCents", is(50_000))
                .body("ledger.payerCents", is(25_000));
        assertThat(text(As.bea()
                        .get("/claims/" + claim.id() + "/evidence/document")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()))
                .contains(claim.number(), "H0015 x1", "180 minutes", "GROUP_COUNSELLING");
        assertProblem(As.bea().get("/claims/" + World.id() + "/evidence"), 404, "not-found");
    }

    @Test
    void reportsTellWhatCameOfTheWeek() {
        SentClaim claim = denied();
        String today = java.time.LocalDate.now(World.HARBOR_ZONE).plusDays(1).toString();
        String before = World.lastMonday().minusDays(7).toString();
        String time = "?site=harbor&from=" + before + "&to=" + today;

        As.bea()
                .get("/reports/revenue-cycle" + time)
                .then()
                .statusCode(200)
                .body("sentClaims", greaterThan(0))
                .body("deniedClaims", greaterThan(0))
                .body("daysInReceivablesTenths", greaterThan(0));
        As.bea()
                .get("/reports/revenue-cycle?site=harbor&from=2020-01-01&to=2020-01-31")
                .then()
                .body("receivableCents", is(0));
        As.bea()
                .get("/reports/revenue" + time + "&by=GROUP")
                .then()
                .body("rows.of", hasItem("PSYCHOEDUCATIONAL"))
                .body("rows[0].chargedPerHourCents", greaterThan(0));
        As.bea()
                .get("/reports/revenue/csv" + time)
                .then()
                .contentType(startsWith("text/csv"))
                .body(containsString("SUD,"));
        As.bea()
                .get("/ledger/aged-receivables?site=harbor")
                .then()
                .statusCode(200)
                .body("owed.find{it.payer=='" + claim.payer() + "'}.days0To30", is(25_000));
        As.bea()
                .get("/reports/receivables/csv?site=harbor")
                .then()
                .contentType(startsWith("text/csv"))
                .body(containsString(claim.payer() + ",25000,0,0,0,0,25000"));
        As.bea()
                .get("/reports/denials/csv?site=harbor&from=2026-03-01&to=" + today)
                .then()
                .contentType(startsWith("text/csv"))
                .body(containsString("CO-197,No authorisation"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
