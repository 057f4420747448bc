package health.concord.billing.coordination;

import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.billing.testsupport.SecondPayer.only;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
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

    private static Response leaveToPerson(String claim) {
        return As.anew(As.bea())
                .body(Json.of("reason", "the second plan ended"))
                .post("/claims/" + claim + "/remainder-to-person");
    }
}
