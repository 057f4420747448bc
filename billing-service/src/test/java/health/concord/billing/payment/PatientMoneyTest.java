package health.concord.billing.payment;

import static health.concord.billing.testsupport.SecondPayer.number;
import static health.concord.billing.testsupport.SecondPayer.post;
import static health.concord.billing.testsupport.SecondPayer.segments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person paid at the door stands on the claim of the day, and beside what the payer leaves to the person. */
@QuarkusTest
class PatientMoneyTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Test
    void aCopaymentIsToldOnTheClaimOfItsDayAndComparedWithWhatThePayerLeaves() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        pay(person, 25_00, MONDAY);
        pay(person, 25_00, MONDAY.plusDays(2));
        pay(person, 10_00, null);
        String claim = person.run().extract().path("claims[0].id");
        evidence(claim).body("patientShare.collectedCents", is(0));
        balance(person, 0, 0, 6_000);

        assertThat(segments(SentClaim.batch(payer)))
                .containsSubsequence("HI*ABK:F1020", "HI*BE:FC:::50", "LX*1")
                .noneMatch(segment -> segment.startsWith("AMT*F5"));
        balance(person, 75_000, 0, 6_000);
        payments(person).body("items.findAll { it.claim == '" + claim + "' }.amountCents", contains(2_500, 2_500));
        evidence(claim)
                .body("patientShare.collectedCents", is(5_000))
                .body("patientShare.answeredCents", nullValue())
                .body("patientShare.creditCents", is(0));

        post(
                "600",
                "CLP*" + number(claim) + "*1*750*600*30*12*ICNP1*89*1",
                "CAS*CO*45*120",
                "CAS*PR*3*30",
                "NM1*QC*1*RIVERA*JORDAN");

        assertThat(SentClaim.balances(claim))
                .isEqualTo(Map.of("CASH", 60_000L, "CONTRACTUAL", 12_000L, "AR_PATIENT", 3_000L, "REVENUE", -75_000L));
        evidence(claim).body("patientShare.answeredCents", is(3_000)).body("patientShare.creditCents", is(2_000));
        // Of 60 paid 30 are owed: 30 are given back, whichever payment they were of.
        credit(person, "creditCents", 3_000);
        credit(person, "due", true);
        balance(person, 0, 0, 3_000);
        String payment = payments(person).extract().path("items[0].id");
        refund(person, payment, 2_500);
        credit(person, "creditCents", 500);
        refund(person, payments(person).extract().path("items[2].id"), 500);
        credit(person, "creditCents", null);
        balance(person, 0, 0, 0);
    }

    @Test
    void theBalanceIsWhatThePersonStillOwes() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        String claim = person.run().extract().path("claims[0].id");
        SentClaim.batch(payer);
        post(
                "600",
                "CLP*" + number(claim) + "*1*750*600*30*12*ICNP3*89*1",
                "CAS*CO*45*120",
                "CAS*PR*3*30",
                "NM1*QC*1*RIVERA*JORDAN");
        balance(person, 0, 3_000, 0);
        pay(person, 10_01, MONDAY);
        balance(person, 0, 1_999, 0);
    }

    @Test
    void aCreditIsNotDueWhileAPayerHasNotAnswered() {
        SentClaim claim = SentClaim.caseOne();
        pay(claim.person(), 40_00, MONDAY);

        credit(claim.person(), "due", false);
        credit(claim.person(), "openClaims", 1);
        claim.claim().body("state", is("SENT"));
        evidence(claim.id()).body("patientShare.collectedCents", is(0));
    }

    @Test
    void aProfessionalClaimTellsItInItsOwnSegmentAndAReplacementTellsItAgain() {
        String payer = World.payer("mcd-n", terms -> {
            terms.put("claimForm", "PROFESSIONAL");
            terms.putObject("placesOfService")
                    .put("IN_PERSON", "57")
                    .put("VIDEO", "10")
                    .put("AUDIO", "10");
        });
        Person person = Person.coveredBy(payer).groups(MONDAY, 3);
        pay(person, 300_00, MONDAY);
        String claim = person.run().extract().path("claims[0].id");

        assertThat(segments(SentClaim.batch(payer)))
                .as("never more than the claim asks for")
                .containsSubsequence("CLM*" + number(claim) + "*250***57:B:1*Y*A*Y*Y", "AMT*F5*250", "LX*1");

        post("250", "CLP*" + number(claim) + "*1*250*250*0*12*ICNP2*57*1", "NM1*QC*1*RIVERA*JORDAN");
        String replacement = As.anew(As.bea())
                .body(Json.of("reason", "a diagnosis was added"))
                .post("/claims/" + claim + "/replacement")
                .then()
                .statusCode(201)
                .extract()
                .path("successor");
        assertThat(segments(SentClaim.batch(payer))).containsSubsequence("AMT*F5*250", "REF*F8*ICNP2");
        payments(person).body("items.claim", contains(replacement));
    }

    private static void pay(Person person, long cents, LocalDate serviceDate) {
        As.anew(As.bea())
                .body(Json.with(
                        Json.of("site", Person.SITE, "method", "CASH", "amountCents", cents),
                        "serviceDate",
                        serviceDate == null ? null : serviceDate.toString()))
                .post("/clients/" + person.client() + "/payments")
                .then()
                .statusCode(201);
    }

    private static void refund(Person person, String payment, long cents) {
        As.anew(As.bea())
                .body(Json.of("amountCents", cents, "reason", "more was paid than is owed"))
                .post("/clients/" + person.client() + "/payments/" + payment + "/refunds")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse payments(Person person) {
        return As.bea().get("/clients/" + person.client() + "/payments").then().statusCode(200);
    }

    private static void balance(Person person, int payers, int patient, int credit) {
        As.bea()
                .get("/clients/" + person.client() + "/balance")
                .then()
                .statusCode(200)
                .body("payersCents", is(payers))
                .body("patientCents", is(patient))
                .body("creditCents", is(credit))
                .body("currency", is("USD"));
    }

    private static ValidatableResponse evidence(String claim) {
        return As.bea().get("/claims/" + claim + "/evidence").then().statusCode(200);
    }

    private static void credit(Person person, String field, Object value) {
        As.bea()
                .get("/ledger/patient-credits?site=harbor")
                .then()
                .statusCode(200)
                .body("credits.find { it.client == '" + person.client() + "' }?." + field, is(value));
    }
}
