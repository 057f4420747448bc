package health.concord.billing.coordination;

import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.billing.testsupport.SecondPayer.only;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static health.concord.billing.testsupport.SecondPayer.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the second payer answers, and what becomes of its claim when the first answers anew. */
@QuarkusTest
class SecondAnswersTest {

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
}
