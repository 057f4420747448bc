package health.concord.billing.batch;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.edi.ClaimFile;
import health.concord.billing.edi.ClaimFileReader;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.edi.FiledLine;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.AtOnce;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From ready claims to a file, a balanced ledger and an accounted disclosure. */
@QuarkusTest
class BatchesTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Inject
    Store store;

    @Test
    void aWeekLeavesAsOneFileThatReadsBackAndTheLedgerBalances() throws IOException {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        String claim = person.run().extract().path("claims[0].id");

        Response sent = send(payer);

        sent.then()
                .statusCode(201)
                .body("state", is("SENT"))
                .body("form", is("INSTITUTIONAL"))
                .body("claims", contains(claim))
                .body("totalCents", is(75_000))
                .body("disclosures", hasSize(1))
                .body("disclosures[0].client", is(person.client()))
                .body("disclosures[0].consent", is(IntakeStub.CONSENT))
                .body("disclosures[0].categories", contains("SUD"))
                .body("disclosures[0].notice", is(IntakeStub.NOTICE));
        As.bea()
                .get("/claims/" + claim)
                .then()
                .body("state", is("SENT"))
                .body("history.to", contains("DRAFT", "READY", "BATCHED", "SENT"));

        String text = As.bea()
                .get("/batches/" + sent.path("id") + "/file")
                .then()
                .statusCode(200)
                .contentType(containsString("application/edi-x12"))
                .extract()
                .asString();
        assertThat(Files.readString(IntakeStub.outbound().resolve(sent.<String>path("fileName"))))
                .isEqualTo(text);
        ClaimFile file = ClaimFileReader.read(text.getBytes(StandardCharsets.US_ASCII), FileForm.INSTITUTIONAL);
        assertThat(file.claims()).singleElement().satisfies(BatchesTest::isCaseOne);
        assertThat(file.envelope().control()).isEqualTo(((Number) sent.path("controlNumber")).longValue());

        As.bea()
                .queryParam("claim", claim)
                .get("/ledger/journals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", is("CHARGE"))
                .body("items[0].entries.find { it.side == 'DEBIT' }.account", is("AR_PAYER"))
                .body("items[0].entries.find { it.side == 'CREDIT' }.account", is("REVENUE"))
                .body("items[0].entries.amountCents", everyItem(is(75_000)));
        Response balance = As.bea().get("/ledger/trial-balance");
        assertThat(balance.<Object>path("debitCents")).isEqualTo(balance.path("creditCents"));
    }

    private static void isCaseOne(FiledClaim claim) {
        assertThat(claim.facility()).isEqualTo("89");
        assertThat(claim.diagnoses()).containsExactly("F1020", "F331");
        assertThat(claim.subscriber().memberId()).isEqualTo("XYZ123456");
        assertThat(claim.subscriber().name().family()).isEqualTo("RIVERA");
        assertThat(claim.note()).startsWith("42 CFR PART 2");
        assertThat(claim.lines()).extracting(FiledLine::code).containsOnly("H0015");
        assertThat(claim.lines()).extracting(FiledLine::revCode).containsOnly("0906");
        assertThat(claim.lines())
                .extracting(FiledLine::date)
                .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(4));
    }

    @Test
    void intakeIsToldOfTheDisclosure() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        person.run();

        String name = send(payer).then().statusCode(201).extract().path("fileName");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(IntakeStub.disclosures(person.client())).hasSize(1));
        assertThat(IntakeStub.disclosures(person.client()).getFirst()).satisfies(event -> {
            assertThat(event.getString("type")).isEqualTo("disclosure.made");
            assertThat(event.getString("data.recipient")).isEqualTo("Commercial Alliance Health");
            assertThat(event.getString("data.purpose")).isEqualTo("PAYMENT");
            assertThat(event.getList("data.categories")).containsExactly("SUD");
            assertThat(event.getString("data.consent")).isEqualTo(IntakeStub.CONSENT);
            assertThat(event.getString("data.reference")).isEqualTo(name);
        });
    }

    @Test
    void theSameKeySendsOnce() {
        String payer = World.payer("comm-a");
        Person.coveredBy(payer).fullWeek().run();
        String key = World.id();
        Map<String, Object> body = Json.of("payer", payer, "site", Person.SITE);

        Response first = As.bea().header("Idempotency-Key", key).body(body).post("/batches");
        Response again = As.bea().header("Idempotency-Key", key).body(body).post("/batches");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void twoSendersAtOnceSendEachClaimOnce() throws InterruptedException {
        String payer = World.payer("mcd-n");
        Person.coveredBy(payer).groups(MONDAY, 3).run();

        List<Response> answers = AtOnce.send(4, i -> send(payer));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .allMatch(s -> s == 201 || s == 422);
        assertThat(store.count("SELECT count(*) FROM journal j JOIN claim c ON c.id = j.claim WHERE c.payer = '" + payer
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void controlNumbersOnlyGrow() {
        String payer = World.payer("mcd-n");
        Person.coveredBy(payer).groups(MONDAY, 3).run();
        int first = send(payer).path("controlNumber");
        Person.coveredBy(payer).groups(MONDAY, 3).run();
        int second = send(payer).path("controlNumber");

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void withoutAnAnswerFromIntakeNothingIsWritten() throws IOException {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        String claim = person.run().extract().path("claims[0].id");
        var outage = IntakeStub.fail(person.client());
        long files = countFiles();
        String key = World.id();
        Map<String, Object> body = Json.of("payer", payer, "site", Person.SITE);

        assertProblem(As.bea().header("Idempotency-Key", key).body(body).post("/batches"), 503, "peer-unavailable")
                .body("code", is("CONSENT_NOT_ASKED"));

        assertThat(countFiles()).isEqualTo(files);
        As.bea()
                .get("/claims/" + claim)
                .then()
                .body("state", is("READY"))
                .body("consentNote", containsString("nothing was sent"));

        IntakeStub.permit(outage);
        As.bea()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/batches")
                .then()
                .statusCode(201);
    }

    @Test
    void anAnswerThatComesTooLateIsNone() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        person.run();
        IntakeStub.hang(person.client());

        assertProblem(send(payer), 503, "peer-unavailable");
    }

    @Test
    void whatIsRefusedIsHeldAndTheRestLeaves() {
        String payer = World.payer("mcd-n");
        Person refused = Person.coveredBy(payer).groups(MONDAY, 3);
        Person permitted = Person.coveredBy(payer).groups(MONDAY, 3);
        refused.run();
        permitted.run();
        IntakeStub.refuse(refused.client(), "CONSENT_EXPIRED", null);

        send(payer)
                .then()
                .statusCode(201)
                .body("claimCount", is(1))
                .body("disclosures.client", contains(permitted.client()));

        refused.claims().body("items.state", contains("HELD")).body("items[0].holds", contains("CONSENT_MISSING"));
        permitted.claims().body("items.state", contains("SENT"));
    }

    @Test
    void aServiceAmendedAfterSendingFlagsTheClaimAndChangesNothing() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer);
        Map<String, Object> last = person.group(World.id(), MONDAY, "11:00", 60);
        person.groups(MONDAY, 2).deliver(last);
        String claim = person.run().extract().path("claims[0].id");
        send(payer).then().statusCode(201);

        person.amend(Json.with(last, "minutesPresent", 10));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> As.bea()
                        .get("/claims/" + claim)
                        .then()
                        .body("needsReplacement", containsString("changed after")));
        As.bea()
                .get("/claims/" + claim)
                .then()
                .body("state", is("SENT"))
                .body("totalCents", is(25_000))
                .body("lines.code", contains("H0015"));
        person.claims().body("items", hasSize(1));
    }

    @Test
    void aLateServiceOfASentDayMakesNoSecondPerDiem() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        person.run();
        send(payer).then().statusCode(201);

        person.deliver(person.group(World.id(), MONDAY, "13:00", 60));

        person.run().body("claims", hasSize(1)).body("claims[0].state", is("SENT"));
        assertProblem(send(payer), 422, "refused").body("code", is("NOTHING_READY"));
    }

    @Test
    void aProfessionalPolicyIsWrittenAs837P() {
        String payer = professionalPayer();
        Person.coveredBy(payer).groups(MONDAY, 3).run();

        Response sent = send(payer);

        sent.then().statusCode(201).body("form", is("PROFESSIONAL"));
        String text = As.bea().get("/batches/" + sent.path("id") + "/file").asString();
        assertThat(text).contains("005010X222A1", "*57:B:1*", "SV1*HC:H0015*250*UN*1***1:2");
    }

    @Test
    void thePersonWhoPaysGetsNoClaim() {
        String payer = World.payer("self-pay");
        Person person = Person.coveredBy(payer).groups(MONDAY, 1);
        person.run().body("claims[0].state", is("READY")).body("claims[0].form", is("STATEMENT"));

        assertProblem(send(payer), 422, "refused").body("code", is("PAYER_TAKES_NO_CLAIM"));
        assertThat(IntakeStub.questions(person.client())).isEmpty();
    }

    @Test
    void whatIsAskedForWronglyIsRefused() {
        assertInvalid(
                As.anew(As.bea())
                        .body(Json.of("payer", World.id(), "site", Person.SITE))
                        .post("/batches"),
                "payer");
        assertProblem(send(World.payer("comm-a")), 422, "refused").body("code", is("NOTHING_READY"));
        assertProblem(As.bea().get("/batches/" + World.id()), 404, "not-found");
        assertProblem(As.bea().get("/batches/" + World.id() + "/file"), 404, "not-found");
    }

    @Test
    void theLinesOfASentClaimStand() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        String claim = person.run().extract().path("claims[0].id");
        send(payer).then().statusCode(201);

        assertThatThrownBy(() ->
                        store.run("UPDATE claim_line SET units = 0, amount_cents = 0 WHERE claim = '" + claim + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("do not change");
    }

    private static Response send(String payer) {
        return As.anew(As.bea())
                .body(Json.of("payer", payer, "site", Person.SITE))
                .post("/batches");
    }

    private static String professionalPayer() {
        return World.payer("mcd-n", terms -> {
            terms.put("claimForm", "PROFESSIONAL");
            terms.putObject("placesOfService")
                    .put("IN_PERSON", "57")
                    .put("VIDEO", "10")
                    .put("AUDIO", "10");
        });
    }

    private static long countFiles() throws IOException {
        try (var files = Files.list(IntakeStub.outbound())) {
            return files.count();
        }
    }
}
