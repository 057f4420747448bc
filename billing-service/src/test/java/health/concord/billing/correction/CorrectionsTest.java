package health.concord.billing.correction;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Acknowledgements, and what people do about claims that come back. */
@QuarkusTest
class CorrectionsTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Test
    void aFileThatCouldBeReadAcknowledgesItsClaimsOnce() {
        SentClaim claim = SentClaim.caseOne();

        Inbound.send(Inbound.syntax(claim.control(), "A"))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));

        claim.claim().body("state", is("ACKNOWLEDGED"));
        As.bea().get("/batches/" + claim.batch()).then().body("state", is("ACKNOWLEDGED"));
    }

    @Test
    void aFileThatCouldNotBeReadRejectsItsClaimsAndTakesTheChargeBack() {
        SentClaim claim = SentClaim.caseOne();

        Inbound.send(Inbound.syntax(claim.control(), "R")).then().statusCode(201);

        claim.claim().body("state", is("REJECTED"));
        assertThat(claim.balances()).isEmpty();
    }

    @Test
    void aRejectedClaimIsMendedAndSentAgainAsTheSameClaim() {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.acknowledgement(claim.number(), "A7:562:85", "U", null))
                .then()
                .statusCode(201);
        claim.claim().body("state", is("REJECTED"));
        As.bea()
                .get("/claims/" + claim.id() + "/statuses")
                .then()
                .body("items[0].statuses", contains("A7:562:85"))
                .body("items[0].rejected", is(true));

        claim.claim().body("mayBeSentAgain", is(true)).body("mayBeReplaced", is(false));
        claim.correct("resubmission").then().statusCode(201).body("state", is("READY"));
        claim.claim().body("mayBeSentAgain", is(false));
        Response again = SentClaim.batch(claim.payer());

        again.then().statusCode(201).body("claims", contains(claim.id()));
        assertThat(As.bea().get("/batches/" + again.path("id") + "/file").asString())
                .contains("CLM*" + claim.number() + "*750***89:A:1*");
        assertThat(claim.balances()).isEqualTo(Map.of("AR_PAYER", 75_000L, "REVENUE", -75_000L));
        Inbound.send(Inbound.acknowledgement(claim.number(), "A2:20", "WQ", "PCN7"))
                .then()
                .statusCode(201);
        claim.claim()
                .body("state", is("ACCEPTED"))
                .body("payerControl", is("PCN7"))
                .body("mayBeReplaced", is(true))
                .body("mayBeVoided", is(true));
    }

    @Test
    void aMemberIdThatThePayerDidNotKnowIsPutRightAndSentAgain() {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.acknowledgement(claim.number(), "A3:164:IL", "U", null));
        String coverage = As.bea().get("/claims/" + claim.id()).path("coverage");
        String version = As.bea().get("/coverages/" + coverage).header("ETag");
        var right = Json.of("memberId", "XYZ654321", "relationship", "SELF", "benefitsAssigned", true);
        assertProblem(As.bea().body(right).put("/coverages/" + coverage), 428, "precondition-required");

        As.bea()
                .header("If-Match", version)
                .body(right)
                .put("/coverages/" + coverage)
                .then()
                .statusCode(200)
                .body("memberId", is("XYZ654321"));
        assertProblem(As.bea().header("If-Match", version).body(right).put("/coverages/" + coverage), 412, "stale");
        claim.correct("resubmission").then().statusCode(201).body("state", is("READY"));
        Response again = SentClaim.batch(claim.payer());

        assertThat(As.bea().get("/batches/" + again.path("id") + "/file").asString())
                .contains("NM1*IL*1*RIVERA*JORDAN****MI*XYZ654321~", "CLM*" + claim.number() + "*750*")
                .doesNotContain("XYZ123456");
    }

    @Test
    void anAcceptedClaimIsReplacedUnderThePayersNumber() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 2).groups(MONDAY.plusDays(2), 3);
        Map<String, Object> last = person.group(World.id(), MONDAY, "11:00", 60);
        person.deliver(last);
        String id = person.run().extract().path("claims[0].id");
        Response first = SentClaim.batch(payer);
        String number = As.bea().get("/claims/" + id).path("number");
        SentClaim claim = new SentClaim(person, payer, id, number, first.path("id"), first.path("controlNumber"));
        assertProblem(claim.correct("replacement"), 409, "wrong-state");
        Inbound.send(Inbound.acknowledgement(number, "A2:20", "WQ", "PCN8"));
        person.amend(Json.with(last, "minutesPresent", 30, "leftAt", last.get("arrivedAt")));

        String successor =
                claim.correct("replacement").then().statusCode(201).extract().path("successor");

        SentClaim.claim(successor)
                .body("state", is("READY"))
                .body("frequency", is("7"))
                .body("original", is(id))
                .body("totalCents", is(43_000));
        Response sent = SentClaim.batch(payer);
        sent.then().statusCode(201);
        assertThat(As.bea().get("/batches/" + sent.path("id") + "/file").asString())
                .contains("*89:A:7*", "REF*F8*PCN8~");
        claim.claim().body("state", is("REPLACED"));
        assertThat(claim.balances()).isEmpty();
        assertThat(SentClaim.balances(successor)).isEqualTo(Map.of("AR_PAYER", 43_000L, "REVENUE", -43_000L));
    }

    @Test
    void anAcceptedClaimIsVoidedWithItsOwnLines() {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.acknowledgement(claim.number(), "A2:20", "WQ", "PCN9"));

        claim.correct("void").then().statusCode(201);
        Response sent = SentClaim.batch(claim.payer());

        assertThat(As.bea().get("/batches/" + sent.path("id") + "/file").asString())
                .contains("*750***89:A:8*", "REF*F8*PCN9~");
        claim.claim().body("state", is("VOIDED"));
        assertThat(claim.balances()).isEmpty();
    }

    @Test
    void aHoldIsWaivedByTheRightRoleWithAReasonAndStandsWhileNothingChanges() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3).groups(MONDAY.plusDays(4), 3);
        Response run = person.run().extract().response();
        assertProblem(waive("clara", run.path("holds[0].claim"), run.path("holds[0].id")), 403, "forbidden");

        waive("bea", run.path("holds[0].claim"), run.path("holds[0].id")).then().statusCode(201);
        Response half = person.run().extract().response();
        waive("bea", half.path("holds[0].claim"), half.path("holds[0].id"))
                .then()
                .statusCode(201);

        person.claims().body("items.state", contains("READY")).body("items[0].totalCents", is(50_000));
        SentClaim.claim(person.claims().extract().path("items[0].id")).body("lines[0].trace.rule", hasItem("WAIVED"));
        person.groups(MONDAY.plusDays(1), 2);
        person.run().body("holds", hasSize(0));
    }

    private static Response waive(String who, String claim, String hold) {
        return As.anew(As.person(who))
                .body(Json.of("reason", "the payer agreed, call 17"))
                .post("/claims/" + claim + "/holds/" + hold + "/waiver");
    }

    @Test
    void whoWasThereIsForAClinicianToSay() {
        Person person = Person.coveredBy(World.payer("mcd-n"));
        person.deliver(person.group(World.id(), MONDAY, "09:00", 60));
        person.deliver(person.group(World.id(), MONDAY, "09:30", 60));
        Response run =
                person.run().body("holds.code", contains("OVERLAP")).extract().response();
        String claim = run.path("holds[0].claim");
        String hold = run.path("holds[0].id");

        assertProblem(waive("bea", claim, hold), 403, "forbidden");
        assertProblem(waive("ada", claim, hold), 403, "forbidden");
        waive("clara", claim, hold).then().statusCode(201).body("state", is("READY"));
    }

    @Test
    void aHoldThatOnlyItsCauseCanLiftIsNotWaived() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer);
        person.deliver(Json.with(person.group(World.id(), MONDAY, "09:00", 180), "noteSigned", false));
        Response run = person.run().extract().response();

        assertProblem(
                        As.anew(As.bea())
                                .body(Json.of("reason", "please"))
                                .post("/claims/" + run.path("claims[0].id") + "/holds/" + run.path("holds[0].id")
                                        + "/waiver"),
                        422,
                        "refused")
                .body("code", is("NOT_WAIVABLE"))
                .body("detail", containsString("NOTE_MISSING"));
    }

    @Test
    void whatWasGivenInRelianceOnAConsentMayBeSentOnceAPersonSaysSo() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        IntakeStub.refuse(
                person.client(),
                "CONSENT_REVOKED",
                MONDAY.plusDays(1)
                        .atTime(10, 0)
                        .atZone(World.HARBOR_ZONE)
                        .toOffsetDateTime()
                        .toString());
        Response run = person.run().extract().response();
        String claim = run.path("claims[0].id");
        assertThat(run.<String>path("holds[0].code")).isEqualTo("RELIANCE_REVIEW");

        String waiver = "/claims/" + claim + "/holds/" + run.path("holds[0].id") + "/waiver";
        var reason = Json.of("reason", "treated before the revocation");
        As.anew(As.bea()).body(reason).post(waiver).then().statusCode(403);
        As.anew(As.ada()).body(reason).post(waiver).then().statusCode(201).body("state", is("READY"));

        SentClaim.batch(payer).then().statusCode(201).body("claimCount", is(1));
    }
}
