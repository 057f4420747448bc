package health.concord.billing.coordination;

import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.billing.testsupport.SecondPayer.number;
import static health.concord.billing.testsupport.SecondPayer.only;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims that a payer passed on to the next by itself, and those that never arrived there. */
@QuarkusTest
class CrossoverTest {

    @Inject
    CrossoverWatch watch;

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
    void oneThatNeverArrivedIsSentFromHereByTheBillersDecision() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "19", "ICN21"));
        String second = only(claimsAfter(first.id()));

        coordination(second).body("mayBeSentFromHere", is(true)).body("mayBeLeftToPerson", is(false));
        sendOurselves(second).then().statusCode(201);

        coordination(second).body("mayBeSentFromHere", is(false)).body("mayBeLeftToPerson", is(true));
        SentClaim.claim(second).body("state", is("READY")).body("history[-1].why", containsString("never came"));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("AR_PAYER", 15_000L, "COORDINATION", -15_000L));
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence(
                        "SBR*S*18*GRP9******CI",
                        "CLM*" + number(second) + "*750***89:A:1**A*Y*Y",
                        "REF*F8*ICN21",
                        "SVD*COMMA1*100*HC:H0015*0906*1");
        SentClaim.claim(second).body("state", is("SENT"));
        assertProblem(sendOurselves(second), 409, "wrong-state");
        assertProblem(sendOurselves(first.id()), 409, "wrong-state");
    }

    @Test
    void anAnswerThatComesAfterAllIsTakenBeforeTheClaimIsSentTwice() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "19", "ICN22"));
        String second = only(claimsAfter(first.id()));
        sendOurselves(second).then().statusCode(201);

        post(
                "150",
                "CLP*" + first.number() + "*2*750*150*0*12*SECICN3*89*1",
                "CAS*OA*23*600",
                "NM1*QC*1*RIVERA*JORDAN****MI*SEC55");

        SentClaim.claim(second).body("state", is("PAID"));
        assertThat(SentClaim.balances(second)).isEqualTo(Map.of("CASH", 15_000L, "COORDINATION", -15_000L));
        assertThat(SentClaim.batch(payer).<String>path("code")).isEqualTo("NOTHING_READY");
    }

    @Test
    void oneThatIsNotAnsweredInTimeIsPointedOut() {
        SentClaim first = SentClaim.caseOne();
        SecondPayer.behind(first);
        post("450", SecondPayer.answer(first, "19", "ICN23"));
        String second = only(claimsAfter(first.id()));

        watch.look(Instant.now());
        SentClaim.claim(second).body("needsReplacement", nullValue());
        watch.look(Instant.now().plus(Duration.ofDays(31)));

        SentClaim.claim(second).body("state", is("SENT")).body("needsReplacement", containsString("send it from here"));
    }

    private static ValidatableResponse coordination(String claim) {
        return As.bea().get("/claims/" + claim + "/coordination").then().statusCode(200);
    }

    private static Response sendOurselves(String claim) {
        return As.anew(As.bea())
                .body(Json.of("reason", "it never came, says the second payer"))
                .post("/claims/" + claim + "/own-sending");
    }
}
