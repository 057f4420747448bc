package health.concord.billing.coordination;

import static health.concord.billing.testsupport.Authorised.authorise;
import static health.concord.billing.testsupport.Authorised.number;
import static health.concord.billing.testsupport.Authorised.used;
import static health.concord.billing.testsupport.SecondPayer.claimsAfter;
import static health.concord.billing.testsupport.SecondPayer.only;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static health.concord.billing.testsupport.SecondPayer.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Authorised;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a second payer wants besides consent: its own authorisation, and of Medicare why it is second. */
@QuarkusTest
class SecondPayersTermsTest {

    @Inject
    Store store;

    @Test
    void theSecondPayersOwnAuthorisationStandsOnItsClaimAndIsDrawnFrom() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String number = number();
        String authorisation = authorise(first.person(), payer, number, 10);

        post("450", SecondPayer.answer(first, "1", "ICN31"));

        String second = only(claimsAfter(first.id()));
        used(authorisation, 3);
        SentClaim.claim(second)
                .body("state", is("READY"))
                .body(
                        "lines[0].trace.findAll { it.rule == 'AUTHORISATION' }.text",
                        contains("1 of 10 units left are drawn"));
        first.person().run();
        used(authorisation, 3);
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("SBR*S*18*GRP9******CI", "REF*G1*" + number, "SBR*P*18*GRP9******CI");
        used(authorisation, 3);
    }

    @Test
    void whereTooLittleIsAuthorisedTheClaimWaitsUntilThereIsMoreOrItIsWaived() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String authorisation = authorise(first.person(), payer, number(), 2);
        post("450", SecondPayer.answer(first, "1", "ICN32"));
        String second = only(claimsAfter(first.id()));

        SentClaim.claim(second)
                .body("state", is("HELD"))
                .body("lines[2].holds.code", contains("AUTH_EXHAUSTED"))
                .body("lines[2].holds.detail", contains("0/1"));
        used(authorisation, 2);

        authorise(first.person(), payer, number(), 5);
        first.person().run();
        SentClaim.claim(second).body("state", is("READY"));
    }

    @Test
    void aProfessionalClaimNamesEachAuthorisationWhereItIsDrawnFrom() {
        SentClaim first = SentClaim.of(Authorised.professional());
        String payer = SecondPayer.behind(first);
        String one = number();
        String other = number();
        String few = authorise(first.person(), payer, one, 1);
        String more = authorise(first.person(), payer, other, 10);

        post("600", whole(first, "1", "600", "CAS*PR*2*150"));

        String second = only(claimsAfter(first.id()));
        SentClaim.claim(second).body("state", is("READY"));
        used(few, 1);
        used(more, 2);
        As.bea()
                .get("/claims/" + second + "/evidence")
                .then()
                .body("authorisation.number", is(one))
                .body("lines.authorisation", contains(one, other, other));
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("REF*G1*" + one, "LX*1", "LX*2", "REF*G1*" + other, "LX*3", "REF*G1*" + other)
                .filteredOn(segment -> segment.startsWith("REF*G1"))
                .hasSize(3);
    }

    @Test
    void anInstitutionalClaimNamesTheOneThatHasEnoughForAllItsLines() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String few = authorise(first.person(), payer, number(), 1);
        String other = number();
        String more = authorise(first.person(), payer, other, 10);

        post("450", SecondPayer.answer(first, "1", "ICN34"));

        SentClaim.claim(only(claimsAfter(first.id()))).body("state", is("READY"));
        used(few, 0);
        used(more, 3);
        assertThat(segments(SentClaim.batch(payer)))
                .filteredOn(segment -> segment.startsWith("REF*G1"))
                .containsExactly("REF*G1*" + other);
    }

    @Test
    void whereNoOneHasEnoughAnInstitutionalClaimWaitsForAPerson() {
        SentClaim first = SentClaim.caseOne();
        String payer = SecondPayer.behind(first);
        String few = authorise(first.person(), payer, number(), 1);
        String more = authorise(first.person(), payer, number(), 2);

        post("450", SecondPayer.answer(first, "1", "ICN35"));

        SentClaim.claim(only(claimsAfter(first.id())))
                .body("state", is("HELD"))
                .body("lines[0].holds", hasSize(0))
                .body("lines[1].holds.code", contains("AUTH_EXHAUSTED"))
                .body("lines[2].holds.text", contains(containsString("an institutional claim names one")));
        used(few, 1);
        used(more, 0);
    }

    @Test
    void aSecondPayerWhosePolicyWantsOneHoldsTheClaimAndABillerMayWaiveIt() {
        SentClaim first = SentClaim.caseOne();
        String payer =
                World.payer("comm-a", terms -> terms.putArray("authRequired").add("H0015"));
        SecondPayer.cover(first.person(), payer, 2, Map.of());
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        List<String> holds = SentClaim.claim(second)
                .body("state", is("HELD"))
                .body("lines.holds.flatten().code", hasSize(3))
                .extract()
                .path("lines.holds.flatten().id");

        As.anew(As.bea())
                .body(Json.of("reason", "the payer wants none behind another, call 9"))
                .post("/claims/" + second + "/holds/" + holds.getFirst() + "/waiver")
                .then()
                .statusCode(201);

        SentClaim.claim(second).body("state", is("HELD")).body("lines.holds.flatten().code", hasSize(2));
    }

    @Test
    void aSecondPayersTimeToFileRunsFromTheAnswerBeforeIt() throws SQLException {
        SentClaim first = SentClaim.caseOne();
        String payer = World.payer("comm-a", terms -> terms.put("timelyFilingDays", 60));
        SecondPayer.cover(first.person(), payer, 2, Map.of());
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));
        String second = only(claimsAfter(first.id()));
        SentClaim.claim(second).body("state", is("READY"));

        store.run("UPDATE claim SET created_at = created_at - INTERVAL '62 days' WHERE id = '" + second + "'");
        first.person().run();

        SentClaim.claim(second)
                .body("state", is("HELD"))
                .body("lines.holds.flatten().code", everyItem(is("TIMELY_FILING")))
                .body("lines[0].holds.predicts", contains("CO-29"))
                .body("lines[0].holds.waivedBy.flatten()", hasItem("biller"));
    }

    @Test
    void whyMedicareIsSecondStandsInAValueCodeOfAnInstitutionalClaim() {
        SentClaim first = SentClaim.caseOne();
        String payer = World.barePayer("MA");
        SecondPayer.cover(first.person(), payer, 2, Map.of());
        post("450", SecondPayer.answer(first, "1", "ICN33"));
        String second = only(claimsAfter(first.id()));
        SentClaim.claim(second)
                .body("state", is("HELD"))
                .body("lines[0].holds.code", contains("SECONDARY_REASON_MISSING"))
                .body("lines[0].holds.predicts", contains("CO-22"));

        reason(first.person(), payer, "12");
        first.person().run();

        SentClaim.claim(second).body("state", is("READY"));
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("SBR*S*18*GRP9******MA", "HI*BE:12:::450", "SBR*P*18*GRP9******CI", "AMT*D*450");
    }

    @Test
    void whyMedicareIsSecondStandsInTheSubscriberSegmentOfAProfessionalClaim() {
        SentClaim first = SentClaim.of(Authorised.professional());
        String payer = World.barePayer("MB");
        SecondPayer.cover(first.person(), payer, 2, Map.of("secondaryReason", "43"));
        post("600", whole(first, "1", "600", "CAS*PR*2*150"));

        SentClaim.claim(only(claimsAfter(first.id()))).body("state", is("READY"));
        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("SBR*S*18*GRP9**43****MB", "SBR*P*18*GRP9******MC")
                .noneMatch(segment -> segment.startsWith("HI*BE"));
    }

    private static void reason(Person person, String payer, String code) {
        ValidatableResponse coverages =
                As.bea().get("/coverages?client=" + person.client()).then().statusCode(200);
        String of = "items.find { it.payer == '" + payer + "' }.";
        String id = coverages.extract().path(of + "id");
        int version = coverages.extract().path(of + "version");
        As.bea()
                .header("If-Match", "\"" + version + "\"")
                .body(Json.of(
                        "memberId",
                        SecondPayer.MEMBER,
                        "groupNumber",
                        "GRP9",
                        "relationship",
                        "SELF",
                        "benefitsAssigned",
                        true,
                        "secondaryReason",
                        code))
                .put("/coverages/" + id)
                .then()
                .statusCode(200)
                .body("secondaryReason", is(code));
    }
}
