package health.concord.billing.remittance;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.AtOnce;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The remittance cases of billing.md section 8, and what may go wrong around them. */
@QuarkusTest
class RemittancesTest {

    @Inject
    Store store;

    private static String[] paid(SentClaim claim) {
        return new String[] {
            "CLP*" + claim.number() + "*1*750*600*0*12*ICN" + claim.number() + "*89*1",
            "CAS*CO*45*150",
            "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456",
            "PLB*" + Inbound.NPI + "*20261231*WO:OLD1*100"
        };
    }

    @Test
    void r1_aPaymentIsPostedToMoneyContractAndRecoupment() {
        SentClaim claim = SentClaim.caseOne();
        long cashBefore = balance("CASH");
        long recoupedBefore = balance("RECOUPMENT");

        Response answer = Inbound.send(Inbound.remittance(Inbound.trace(), "500", paid(claim)));

        answer.then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"))
                .body("notes", hasSize(0));
        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 60_000L, "CONTRACTUAL", 15_000L, "REVENUE", -75_000L));
        assertThat(balance("CASH") - cashBefore).isEqualTo(50_000);
        assertThat(balance("RECOUPMENT") - recoupedBefore).isEqualTo(10_000);
        claim.claim()
                .body("state", is("PAID"))
                .body("payerControl", is("ICN" + claim.number()))
                .body("history.to", hasItem("PAID"));
        As.bea()
                .get("/remittances/" + answer.path("transactions[0].reference"))
                .then()
                .body("state", is("POSTED"))
                .body("amountCents", is(50_000))
                .body("claims[0].matchedBy", is("NUMBER"))
                .body("providerAdjustments[0].reason", is("WO"));
    }

    @Test
    void r2_theSamePaymentInARenamedOrOtherFilePostsNothing() {
        SentClaim claim = SentClaim.caseOne();
        String trace = Inbound.trace();
        byte[] file = Inbound.remittance(trace, "500", paid(claim));
        String remittance = Inbound.send("first.835", file).path("transactions[0].reference");
        int journals = claim.journals();

        Inbound.send("renamed.835", file).then().statusCode(201).body("name", is("first.835"));
        String[] other = paid(claim);
        other[2] = "NM1*QC*1*RIVERA*J****MI*XYZ123456";
        Inbound.send("other.835", Inbound.remittance(trace, "500.00", other))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("DUPLICATE"))
                .body("transactions[0].reference", is(remittance));

        assertThat(claim.journals()).isEqualTo(journals);
    }

    @Test
    void r3_aPaymentThatDoesNotBalanceIsQuarantinedWithTheFigures() {
        SentClaim claim = SentClaim.caseOne();
        int journals = claim.journals();

        Response answer = Inbound.send(Inbound.remittance(Inbound.trace(), "499.99", paid(claim)));

        answer.then().statusCode(201).body("transactions.outcome", contains("QUARANTINED"));
        As.bea()
                .get("/remittances/" + answer.path("transactions[0].reference"))
                .then()
                .body("state", is("QUARANTINED"))
                .body("imbalances[0].level", is("PAYMENT"))
                .body("imbalances[0].reckonedCents", is(50_000))
                .body("imbalances[0].toldCents", is(49_999))
                .body("imbalances[0].differenceCents", is(-1));
        assertThat(claim.journals()).isEqualTo(journals);
        claim.claim().body("state", is("SENT"));
    }

    @Test
    void theBalancesOfLineAndClaimAreCheckedToo() {
        SentClaim claim = SentClaim.caseOne();

        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "200",
                        "CLP*" + claim.number() + "*1*250*200*0*12*ICN*89*1",
                        "NM1*QC*1*RIVERA*JORDAN",
                        "SVC*HC:H0015*250*200**1",
                        "CAS*CO*45*49"))
                .then()
                .body("transactions.outcome", contains("QUARANTINED"))
                .body("transactions[0].text", containsString("LINE"));
        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "200",
                        "CLP*" + claim.number() + "*1*250*200*0*12*ICN*89*1",
                        "NM1*QC*1*RIVERA*JORDAN",
                        "CAS*CO*45*49"))
                .then()
                .body("transactions.outcome", contains("QUARANTINED"))
                .body("transactions[0].text", containsString("CLAIM"));
    }

    @Test
    void r4_aDenialLeavesWhatIsOwedAndIsNoWriteOff() {
        SentClaim claim = SentClaim.caseOne();

        String file = Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "0",
                        "CLP*" + claim.number() + "*4*750*0*0*12*ICN4*89*1",
                        "CAS*CO*97*750",
                        "NM1*QC*1*RIVERA*JORDAN"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        As.bea().get("/inbound-files/" + file).then().body("transactions.outcome", contains("APPLIED"));

        claim.claim().body("state", is("DENIED"));
        assertThat(claim.balances()).isEqualTo(Map.of("AR_PAYER", 75_000L, "REVENUE", -75_000L));
    }

    @Test
    void r5_aReversalIsTheMirrorOfTheClaimsPart() {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.remittance(Inbound.trace(), "500", paid(claim)));
        String[] reversal = {
            "CLP*" + claim.number() + "*22*-750*-600*0*12*ICN" + claim.number() + "*89*1",
            "CAS*CO*45*-150",
            "NM1*QC*1*RIVERA*JORDAN",
            "PLB*" + Inbound.NPI + "*20261231*FB*-600"
        };

        Inbound.send(Inbound.remittance(Inbound.trace(), "0", reversal))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));

        assertThat(claim.balances()).isEqualTo(Map.of("AR_PAYER", 75_000L, "REVENUE", -75_000L));
        claim.claim().body("state", is("ACCEPTED"));
        As.bea()
                .get("/ledger/journals?limit=200&claim=" + claim.id())
                .then()
                .body("items.kind", contains("CHARGE", "REMITTANCE", "REVERSAL"));

        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "50",
                        "CLP*" + claim.number() + "*1*750*650*100*12*ICN9*89*1",
                        "CAS*PR*2*100",
                        "NM1*QC*1*RIVERA*JORDAN",
                        "PLB*" + Inbound.NPI + "*20261231*FB*600"))
                .then()
                .body("transactions.outcome", contains("APPLIED"));
        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 65_000L, "AR_PATIENT", 10_000L, "REVENUE", -75_000L));
        claim.claim().body("state", is("PAID"));
    }

    @Test
    void aClaimIsFoundByItsLinesAndThenByCodeAndDay() {
        SentClaim claim = SentClaim.caseOne();
        List<String> days = claim.claim().extract().path("lines.serviceDate");
        String day = days.getFirst().replace("-", "");

        Response byLine = Inbound.send(Inbound.remittance(
                Inbound.trace(),
                "200",
                "CLP*LOST*1*250*200*0*12*ICN*89*1",
                "NM1*QC*1*RIVERA*JORDAN",
                "SVC*HC:H0015*250*200*0906*1",
                "DTM*472*" + day,
                "CAS*CO*45*50",
                "REF*6R*" + claim.number() + "L1"));
        As.bea()
                .get("/remittances/" + byLine.path("transactions[0].reference"))
                .then()
                .body("claims[0].matchedBy", is("LINE_CONTROL"))
                .body("claims[0].claim", is(claim.id()));
    }

    @Test
    void moneyOfNoClaimWaitsUntilAPersonSaysWhoseItIs() {
        SentClaim claim = SentClaim.caseOne();
        long before = balance("UNAPPLIED");
        String remittance = Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "600",
                        "CLP*NOBODYS*1*750*600*0*12*ICN*89*1",
                        "CAS*CO*45*150",
                        "NM1*QC*1*NOBODY*KNOWN****MI*NONE1"))
                .then()
                .statusCode(201)
                .body("transactions[0].text", containsString("1 unmatched"))
                .extract()
                .path("transactions[0].reference");
        assertThat(balance("UNAPPLIED") - before).isEqualTo(-60_000);
        String answer = As.bea().get("/remittances/" + remittance).path("claims[0].id");

        As.anew(As.bea())
                .body(Json.of("claim", claim.id(), "reason", "called the payer"))
                .post("/unmatched-payments/" + answer + "/match")
                .then()
                .statusCode(201)
                .body("claims[0].state", is("MATCHED"));

        assertThat(balance("UNAPPLIED")).isEqualTo(before);
        assertThat(claim.balances())
                .isEqualTo(Map.of("UNAPPLIED", 60_000L, "CONTRACTUAL", 15_000L, "REVENUE", -75_000L));
        claim.claim().body("state", is("PAID"));
        assertProblem(
                As.anew(As.bea())
                        .body(Json.of("claim", claim.id(), "reason", "again"))
                        .post("/unmatched-payments/" + answer + "/match"),
                409,
                "wrong-state");
    }

    @Test
    void aPaymentFromPaperGoesTheSameWayAndPostsOnce() {
        SentClaim claim = SentClaim.caseOne();
        String trace = Inbound.trace();
        Map<String, Object> body = Json.of(
                "site",
                Person.SITE,
                "payerName",
                "Commercial Alliance Health",
                "payerTin",
                "1935665544",
                "trace",
                trace,
                "paidOn",
                "2026-03-20",
                "amountCents",
                60_000,
                "method",
                "CHK",
                "claims",
                List.of(Json.of(
                        "number",
                        claim.number(),
                        "status",
                        "1",
                        "chargedCents",
                        75_000,
                        "paidCents",
                        60_000,
                        "payerControl",
                        "P1",
                        "adjustments",
                        List.of(Json.of("group", "CO", "reason", "45", "amountCents", 15_000)),
                        "lines",
                        List.of())),
                "providerAdjustments",
                List.of());

        String first = As.anew(As.bea())
                .body(body)
                .post("/remittances")
                .then()
                .statusCode(201)
                .body("state", is("POSTED"))
                .extract()
                .path("id");
        As.anew(As.bea()).body(body).post("/remittances").then().statusCode(201).body("id", is(first));
        Inbound.send(Inbound.remittance(
                        trace,
                        "600",
                        "CLP*" + claim.number() + "*1*750*600*0*12*P1*89*1",
                        "CAS*CO*45*150",
                        "NM1*QC*1*R*J"))
                .then()
                .body("transactions.outcome", contains("DUPLICATE"));

        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 60_000L, "CONTRACTUAL", 15_000L, "REVENUE", -75_000L));
    }

    @Test
    void twoPostersAtOncePostOnce() throws InterruptedException {
        SentClaim claim = SentClaim.caseOne();
        String trace = Inbound.trace();
        As.bea().get("/payers");

        List<Response> answers = AtOnce.send(6, i -> {
            String[] segments = paid(claim);
            segments[2] = "NM1*QC*1*RIVERA" + i + "*JORDAN";
            return Inbound.send("poster-" + i, Inbound.remittance(trace, "500", segments));
        });

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("transactions[0].outcome"))
                .containsOnlyOnce("APPLIED");
        assertThat(claim.journals()).isEqualTo(2);
    }

    @Test
    void aFileInTheFolderIsTakenAndOneThatCannotBeIsPutAsideWithTheReason() throws IOException {
        SentClaim claim = SentClaim.caseOne();
        String name = Inbound.trace() + ".835";
        Files.write(IntakeStub.inbound().resolve(name), Inbound.remittance(Inbound.trace(), "500", paid(claim)));
        Files.writeString(IntakeStub.inbound().resolve(name + ".bad"), "ISA*00*this is cut off " + name);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(IntakeStub.inbound().resolve("refused/" + name + ".bad.why.txt"))
                        .content()
                        .contains("ISA (segment 1)"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> claim.claim().body("state", is("PAID")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(IntakeStub.inbound().resolve("taken/" + name))
                        .exists());
    }

    private long balance(String account) {
        List<Map<String, Object>> accounts =
                As.bea().get("/ledger/trial-balance").jsonPath().getList("accounts");
        return accounts.stream()
                .filter(row -> row.get("account").equals(account))
                .mapToLong(row -> ((Number) row.get("balanceCents")).longValue())
                .sum();
    }
}
