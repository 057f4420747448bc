package health.concord.billing.coordination;

import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.billing.testsupport.SecondPayer.number;
import static health.concord.billing.testsupport.SecondPayer.only;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static health.concord.billing.testsupport.SecondPayer.whole;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the first payer's claim is replaced or voided, the second payer's follows, or a person is told how. */
@QuarkusTest
class ReplacedFirstClaimTest {

    @Test
    void whatHasNotLeftIsGivenUpAndMadeAnewFromTheAnswerToTheReplacement() {
        SentClaim first = SentClaim.caseOne();
        SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String before = only(claimsAfter(first.id()));

        String replacement = replaced(first);

        SentClaim.claim(before).body("state", is("VOIDED")).body("history[-1].why", containsString("was replaced"));
        assertThat(SentClaim.balances(before)).isEmpty();

        answer(replacement, "620", "130");
        String after = only(claimsAfter(replacement));
        SentClaim.claim(after).body("state", is("READY")).body("frequency", is("1"));
        assertThat(SentClaim.balances(after)).isEqualTo(Map.of("AR_PAYER", 13_000L, "COORDINATION", -13_000L));
    }

    @Test
    void whatHasLeftIsReplacedTooOnceTheReplacementIsAnswered() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        Inbound.send(Inbound.acknowledgement(number(second), "A2:20:PR", "WQ", "SECOWN"));

        String replacement = replaced(first);
        SentClaim.claim(second).body("state", is("ACCEPTED")).body("needsReplacement", containsString("was replaced"));
        assertProblem(replace(second), 422, "refused").body("code", is("EARLIER_UNANSWERED"));

        takenBack(first);
        answer(replacement, "620", "130");

        String successor = only(claimsAfter(replacement));
        SentClaim.claim(successor).body("state", is("READY")).body("frequency", is("7")).body("original", is(second));
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence(
                        "CLM*" + number(successor) + "*750***89:A:7**A*Y*Y",
                        "REF*F8*SECOWN",
                        "CAS*PR*2*130",
                        "AMT*D*620",
                        "AMT*EAF*130",
                        "REF*F8*ICN62");
        SentClaim.claim(second).body("state", is("REPLACED"));
        assertThat(SentClaim.balances(second)).isEmpty();
        assertThat(SentClaim.balances(successor)).isEqualTo(Map.of("AR_PAYER", 13_000L, "COORDINATION", -13_000L));
        assertThat(first.balances()).isEmpty();
        assertThat(SentClaim.balances(replacement))
                .isEqualTo(Map.of("CASH", 62_000L, "COORDINATION", 13_000L, "REVENUE", -75_000L));
    }

    @Test
    void aPersonIsToldWhatToDoWhileTheSecondPayersNumberIsNotKnown() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);

        String replacement = replaced(first);
        answer(replacement, "620", "130");

        assertThat(claimsAfter(replacement)).isEmpty();
        SentClaim.claim(second).body("needsReplacement", containsString("once its payer has taken it in"));

        Inbound.send(Inbound.acknowledgement(number(second), "A2:20:PR", "WQ", "SECOWN2"));
        replace(second).then().statusCode(201);
        SentClaim.claim(only(claimsAfter(replacement))).body("frequency", is("7")).body("remainderCents", is(13_000));
    }

    @Test
    void whereTheReplacementLeavesNothingTheSecondIsToBeVoided() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        Inbound.send(Inbound.acknowledgement(number(second), "A2:20:PR", "WQ", "SECOWN3"));

        String replacement = replaced(first);
        post("750", "CLP*" + number(replacement) + "*1*750*750*0*12*ICN63*89*1", "NM1*QC*1*RIVERA*JORDAN");

        assertThat(claimsAfter(replacement)).isEmpty();
        SentClaim.claim(second).body("needsReplacement", containsString("void this one"));
    }

    @Test
    void aVoidedFirstClaimGivesUpOrPointsOutTheSecond() {
        SentClaim unsent = SentClaim.caseOne();
        SecondPayer.behind(unsent);
        post("600", whole(unsent, "1", "600", "CAS*PR*2*150"));
        String notLeft = only(claimsAfter(unsent.id()));
        unsent.correct("void").then().statusCode(201);
        SentClaim.batch(unsent.payer()).then().statusCode(201);
        SentClaim.claim(notLeft).body("state", is("VOIDED")).body("history[-1].why", containsString("was voided"));

        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        SentClaim.batch(payer).then().statusCode(201);
        Inbound.send(Inbound.acknowledgement(number(second), "A2:20:PR", "WQ", "SECOWN4"));
        first.correct("void").then().statusCode(201);
        SentClaim.batch(first.payer()).then().statusCode(201);
        SentClaim.claim(second).body("needsReplacement", containsString("void this one too"));

        takenBack(first);
        As.anew(As.bea())
                .body(Json.of("reason", "the first claim was voided"))
                .post("/claims/" + second + "/void")
                .then()
                .statusCode(201);
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("SBR*S*18*GRP9******CI", "REF*F8*SECOWN4")
                .anyMatch(segment -> segment.startsWith("CLM*") && segment.contains("*89:A:8*"));
        SentClaim.claim(second).body("state", is("VOIDED"));
        assertThat(SentClaim.balances(second)).isEmpty();
        assertThat(first.balances()).isEmpty();
    }

    /** Sends a replacement of it. */
    private static String replaced(SentClaim first) {
        String replacement = first.correct("replacement").then().statusCode(201).extract().path("successor");
        SentClaim.batch(first.payer()).then().statusCode(201);
        first.claim().body("state", is("REPLACED"));
        return replacement;
    }

    private static io.restassured.response.Response replace(String claim) {
        return As.anew(As.bea())
                .body(Json.of("reason", "the first payer's claim was replaced"))
                .post("/claims/" + claim + "/replacement");
    }

    private static void answer(String claim, String paid, String left) {
        post(
                paid,
                "CLP*" + number(claim) + "*1*750*" + paid + "*" + left + "*12*ICN62*89*1",
                "CAS*PR*2*" + left,
                "NM1*QC*1*RIVERA*JORDAN");
    }

    private static void takenBack(SentClaim first) {
        post(
                "0",
                "CLP*" + first.number() + "*22*-750*-600*-150*12*ICN6*89*1",
                "CAS*PR*2*-150",
                "NM1*QC*1*RIVERA*JORDAN",
                "PLB*" + Inbound.NPI + "*20261231*FB*-600");
    }
}
