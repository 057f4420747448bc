package health.concord.billing.coordination;

import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two payers and three: what one leaves is asked of the next, to the cent, and then of the person. */
@QuarkusTest
class SecondPayerTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Test
    void whatTheFirstPayerLeftIsAskedOfTheSecondAndThenOfThePerson() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);

        post("450", SecondPayer.answer(first, "1", "ICN1"));

        String second = only(claimsAfter(first.id()));
        assertThat(first.balances())
                .isEqualTo(
                        Map.of("CASH", 45_000L, "CONTRACTUAL", 15_000L, "COORDINATION", 15_000L, "REVENUE", -75_000L));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("AR_PAYER", 15_000L, "COORDINATION", -15_000L));
        SentClaim.claim(second)
                .body("state", is("READY"))
                .body("totalCents", is(75_000))
                .body("remainderOf", is(first.id()))
                .body("remainderCents", is(15_000))
                .body("lines", hasSize(3))
                .body("lines[0].services", hasSize(3))
                .body(
                        "lines.trace.flatten().findAll { it.rule == 'REMAINDER' }.inputs.leftCents",
                        contains("10000", "4000", "1000"));

        Response sent = SentClaim.batch(payer);
        sent.then().statusCode(201).body("totalCents", is(75_000));
        String number = SentClaim.claim(second).extract().path("number");
        String monday = MONDAY.toString().replace("-", "");
        assertThat(segments(sent))
                .containsSubsequence(
                        "SBR*S*18*GRP9******CI",
                        "NM1*IL*1*RIVERA*JORDAN****MI*SEC55",
                        "CLM*" + number + "*750***89:A:1**A*Y*Y",
                        "SBR*P*18*GRP9******CI",
                        "AMT*D*450",
                        "OI***Y***Y",
                        "NM1*IL*1*RIVERA*JORDAN****MI*XYZ123456",
                        "REF*F8*ICN1",
                        "LX*1",
                        "SV2*0906*HC:H0015*250*UN*1",
                        "DTP*472*D8*" + monday,
                        "REF*6R*" + number + "L1",
                        "SVD*COMMA1*100*HC:H0015*0906*1",
                        "CAS*CO*45*50",
                        "CAS*PR*1*100",
                        "DTP*573*D8*20260320",
                        "AMT*EAF*100",
                        "SVD*COMMA1*160*HC:H0015*0906*1",
                        "CAS*PR*2*40",
                        "SVD*COMMA1*190*HC:H0015*0906*1",
                        "CAS*PR*3*10");
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("AR_PAYER", 15_000L, "COORDINATION", -15_000L));

        post(
                "120",
                "CLP*" + number + "*2*750*120*30*12*SECICN*89*1",
                "CAS*OA*23*600",
                "CAS*PR*2*30",
                "NM1*QC*1*RIVERA*JORDAN****MI*SEC55");

        SentClaim.claim(second).body("state", is("PAID")).body("payerControl", is("SECICN"));
        assertThat(SentClaim.balances(second))
                .isEqualTo(Map.of("CASH", 12_000L, "AR_PATIENT", 3_000L, "COORDINATION", -15_000L));
        assertThat(claimsAfter(second)).isEmpty();
    }

    @Test
    void aClaimThatThePayerPassedOnIsNotSentAgain() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String[] answer = SecondPayer.answer(first, "19", "ICN2");
        answer[1] = "NM1*TT*2*STATE MEDICAID*****PI*MCDNY";

        post("450", answer);

        String second = only(claimsAfter(first.id()));
        first.claim().body("history[-1].why", containsString("forwarded to STATE MEDICAID"));
        SentClaim.claim(second).body("state", is("SENT")).body("history[-1].why", containsString("passed on 150"));
        assertThat(SentClaim.batch(payer).<String>path("code")).isEqualTo("NOTHING_READY");

        // The second payer answers under the number that the first one gave it.
        post(
                "150",
                "CLP*" + first.number() + "*2*750*150*0*12*SECICN2*89*1",
                "CAS*OA*23*600",
                "NM1*QC*1*RIVERA*JORDAN****MI*SEC55");

        SentClaim.claim(second).body("state", is("PAID"));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("CASH", 15_000L, "COORDINATION", -15_000L));
        assertThat(first.balances())
                .isEqualTo(
                        Map.of("CASH", 45_000L, "CONTRACTUAL", 15_000L, "COORDINATION", 15_000L, "REVENUE", -75_000L));

        // And takes it back under the same.
        post(
                "0",
                "CLP*" + first.number() + "*22*-750*-150*0*12*SECICN2*89*1",
                "CAS*OA*23*-600",
                "NM1*QC*1*RIVERA*JORDAN",
                "PLB*" + Inbound.NPI + "*20261231*FB*-150");
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("AR_PAYER", 15_000L, "COORDINATION", -15_000L));
    }

    @Test
    void withoutConsentTheSecondPayerIsToldNothing() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        var refusal = IntakeStub.refuse(first.person().client(), "RECIPIENT_NOT_NAMED", null);
        post("450", SecondPayer.answer(first, "1", "ICN3"));
        String second = only(claimsAfter(first.id()));

        SentClaim.batch(payer).then().statusCode(422);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SentClaim.claim(second)
                        .body("state", is("HELD"))
                        .body("lines[0].holds.code", contains("CONSENT_MISSING"))
                        .body("lines[0].holds.detail", contains("RECIPIENT_NOT_NAMED")));
        assertThat(IntakeStub.disclosures(first.person().client())).hasSize(1);

        IntakeStub.permit(refusal);
        World.event(
                "consent.changed",
                "consent",
                World.id(),
                Person.SITE,
                Json.of("client", first.person().client()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SentClaim.claim(second).body("state", is("READY")));
        SentClaim.batch(payer).then().statusCode(201);
        SentClaim.claim(second).body("state", is("SENT"));
    }

    @Test
    void whatTheFirstPayerTookOffIsNotTakenOffAgain() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "1", "ICN4"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        String number = SentClaim.claim(second).extract().path("number");

        // It reckons from the whole charge: its own contract's 250, of which 150 - 100 are still owed at all.
        post(
                "100",
                "CLP*" + number + "*2*750*100*0*12*S4*89*1",
                "CAS*CO*45*250",
                "CAS*OA*23*400",
                "NM1*QC*1*RIVERA*JORDAN");

        SentClaim.claim(second).body("state", is("PAID"));
        assertThat(SentClaim.balances(second))
                .isEqualTo(Map.of("CASH", 10_000L, "CONTRACTUAL", 5_000L, "COORDINATION", -15_000L));
    }

    @Test
    void aDenialOfTheSecondPayerIsOfWhatWasLeft() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "1", "ICN5"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        String number = SentClaim.claim(second).extract().path("number");

        post("0", "CLP*" + number + "*4*750*0*0*12*S5*89*1", "CAS*CO*29*750", "NM1*QC*1*RIVERA*JORDAN");

        SentClaim.claim(second).body("state", is("DENIED"));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("AR_PAYER", 15_000L, "COORDINATION", -15_000L));
        List<Integer> denied = As.bea()
                .queryParam("limit", 200)
                .queryParam("state", "OPEN")
                .get("/denials")
                .path("items.findAll { it.claim == '" + second + "' }.amountCents");
        assertThat(denied).containsExactly(15_000);
    }

    @Test
    void anAnswerTakenBackTakesTheUnsentClaimBackAndACorrectionMakesAnother() {
        SentClaim first = SentClaim.caseOne();
        SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String before = only(claimsAfter(first.id()));

        post(
                "20",
                "CLP*" + first.number() + "*22*-750*-600*-150*12*ICN6*89*1",
                "CAS*PR*2*-150",
                "NM1*QC*1*RIVERA*JORDAN",
                "CLP*" + first.number() + "*1*750*620*130*12*ICN6*89*1",
                "CAS*PR*2*130",
                "NM1*QC*1*RIVERA*JORDAN");

        SentClaim.claim(before).body("state", is("VOIDED"));
        assertThat(SentClaim.balances(before)).isEmpty();
        List<String> after = claimsAfter(first.id());
        assertThat(after).hasSize(2);
        assertThat(SentClaim.balances(after.getLast()))
                .isEqualTo(Map.of("AR_PAYER", 13_000L, "COORDINATION", -13_000L));
        assertThat(first.balances()).isEqualTo(Map.of("CASH", 62_000L, "COORDINATION", 13_000L, "REVENUE", -75_000L));
    }

    @Test
    void anAnswerChangedAfterSendingFlagsTheClaimAndAReplacementTellsTheNewOne() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        assertThat(segments(SentClaim.batch(payer)))
                .as("an answer to the claim as a whole stands at the claim")
                .containsSubsequence(
                        "SBR*P*18*GRP9******CI",
                        "CAS*PR*2*150",
                        "AMT*D*600",
                        "AMT*EAF*150",
                        "OI***Y***Y",
                        "DTP*573*D8*20260320",
                        "REF*F8*ICN6",
                        "LX*1")
                .noneMatch(segment -> segment.startsWith("SVD"));
        Inbound.send(
                Inbound.acknowledgement(SentClaim.claim(second).extract().path("number"), "A2:20:PR", "WQ", "SECOWN"));

        post(
                "20",
                "CLP*" + first.number() + "*22*-750*-600*-150*12*ICN6*89*1",
                "CAS*PR*2*-150",
                "NM1*QC*1*RIVERA*JORDAN",
                "CLP*" + first.number() + "*1*750*620*130*12*ICN6*89*1",
                "CAS*PR*2*130",
                "NM1*QC*1*RIVERA*JORDAN");

        SentClaim.claim(second)
                .body("needsReplacement", containsString("changed its answer"))
                .body("state", is("ACCEPTED"));
        assertThat(claimsAfter(first.id())).hasSize(1);
        String successor = As.anew(As.bea())
                .body(Json.of("reason", "the first payer changed its answer"))
                .post("/claims/" + second + "/replacement")
                .then()
                .statusCode(201)
                .extract()
                .path("successor");
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("REF*F8*SECOWN", "CAS*PR*2*130", "AMT*D*620", "AMT*EAF*130")
                .anyMatch(segment -> segment.startsWith("CLM*") && segment.contains("*89:A:7*"));

        SentClaim.claim(second).body("state", is("REPLACED"));
        assertThat(SentClaim.balances(second)).isEmpty();
        assertThat(SentClaim.balances(successor)).isEqualTo(Map.of("AR_PAYER", 13_000L, "COORDINATION", -13_000L));
        assertThat(first.balances()).isEqualTo(Map.of("CASH", 62_000L, "COORDINATION", 13_000L, "REVENUE", -75_000L));
    }

    @Test
    void aSecondCoverageThatChangesInMidWeekMakesAClaimForEachPart() {
        SentClaim first = SentClaim.caseOne();
        String until = World.barePayer();
        String from = World.barePayer();
        SecondPayer.cover(
                first.person(),
                until,
                2,
                Map.of("effectiveTo", MONDAY.plusDays(1).toString()));
        SecondPayer.cover(
                first.person(),
                from,
                2,
                Map.of("effectiveFrom", MONDAY.plusDays(2).toString()));

        post("450", SecondPayer.answer(first, "1", "ICN7"));

        List<String> parts = claimsAfter(first.id());
        assertThat(parts).hasSize(2);
        assertThat(SentClaim.balances(parts.getFirst())).containsEntry("AR_PAYER", 10_000L);
        assertThat(SentClaim.balances(parts.getLast())).containsEntry("AR_PAYER", 5_000L);
        assertThat(segments(SentClaim.batch(from)))
                .containsSubsequence("AMT*D*350", "SVD*COMMA1*160*HC:H0015*0906*1", "SVD*COMMA1*190*HC:H0015*0906*1")
                .noneMatch(segment -> segment.startsWith("SVD*COMMA1*100*"));
    }

    @Test
    void whatTheSecondPayerLeavesIsAskedOfTheThird() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String last = World.barePayer();
        SecondPayer.cover(first.person(), last, 3, Map.of());
        post("450", SecondPayer.answer(first, "1", "ICN8"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        post(
                "120",
                "CLP*" + SentClaim.claim(second).extract().path("number") + "*2*750*120*30*12*S8*89*1",
                "CAS*OA*23*600",
                "CAS*PR*2*30",
                "NM1*QC*1*RIVERA*JORDAN");

        String third = only(claimsAfter(second));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("CASH", 12_000L, "COORDINATION", -12_000L));
        assertThat(SentClaim.balances(third)).isEqualTo(Map.of("AR_PAYER", 3_000L, "COORDINATION", -3_000L));
        assertThat(segments(SentClaim.batch(last)))
                .containsSubsequence(
                        "SBR*T*18*GRP9******CI",
                        "SBR*P*18*GRP9******CI",
                        "AMT*D*450",
                        "REF*F8*ICN8",
                        "SBR*S*18*GRP9******CI",
                        "CAS*OA*23*600",
                        "CAS*PR*2*30",
                        "AMT*D*120",
                        "AMT*EAF*30",
                        "NM1*IL*1*RIVERA*JORDAN****MI*SEC55",
                        "DTP*573*D8*20260320",
                        "REF*F8*S8",
                        "SVD*COMMA1*100*HC:H0015*0906*1");
    }

    @Test
    void aPersonMayDecideThatTheSecondPayerIsNotAsked() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "1", "ICN9"));
        String second = only(claimsAfter(first.id()));

        leaveToPerson(second).then().statusCode(201);

        SentClaim.claim(second).body("state", is("VOIDED"));
        assertThat(SentClaim.balances(second)).isEmpty();
        assertThat(first.balances())
                .isEqualTo(Map.of("CASH", 45_000L, "CONTRACTUAL", 15_000L, "AR_PATIENT", 15_000L, "REVENUE", -75_000L));
        assertThat(SentClaim.batch(payer).<String>path("code")).isEqualTo("NOTHING_READY");
        assertProblem(leaveToPerson(second), 409, "wrong-state");
        assertProblem(leaveToPerson(first.id()), 409, "wrong-state");
    }

    @Test
    void whoeverIsNotCoveredTwiceOwesTheRest() {
        SentClaim first = SentClaim.caseOne();
        SecondPayer.cover(
                first.person(),
                World.barePayer(),
                2,
                Map.of("effectiveTo", MONDAY.minusDays(1).toString()));

        post("450", SecondPayer.answer(first, "1", "ICN0"));

        assertThat(claimsAfter(first.id())).isEmpty();
        assertThat(first.balances())
                .isEqualTo(Map.of("CASH", 45_000L, "CONTRACTUAL", 15_000L, "AR_PATIENT", 15_000L, "REVENUE", -75_000L));
    }

    private static String[] whole(SentClaim claim, String status, String paid, String share) {
        return new String[] {
            "CLP*" + claim.number() + "*" + status + "*750*" + paid + "*150*12*ICN6*89*1",
            share,
            "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456"
        };
    }

    private static Response leaveToPerson(String claim) {
        return As.anew(As.bea())
                .body(Json.of("reason", "the second plan ended"))
                .post("/claims/" + claim + "/remainder-to-person");
    }

    private static void post(String amount, String... segments) {
        Inbound.send(Inbound.remittance(Inbound.trace(), amount, segments))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));
    }

    private static List<String> segments(Response batch) {
        batch.then().statusCode(201);
        return List.of(As.bea()
                .get("/batches/" + batch.path("id") + "/file")
                .asString()
                .split("~"));
    }

    private static String only(List<String> claims) {
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }
}
