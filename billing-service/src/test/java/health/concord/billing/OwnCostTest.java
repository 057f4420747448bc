package health.concord.billing;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What care costs a person: estimate, sliding scale, statement, payments, plan. */
@QuarkusTest
class OwnCostTest {

    private static final LocalDate MONDAY = World.lastMonday();

    private static Person selfPaying(String payer) {
        return Person.coveredBy(payer);
    }

    private static Response assess(Person person, long incomeCents) {
        return As.anew(As.bea())
                .body(Json.of(
                        "household",
                        3,
                        "incomeCents",
                        incomeCents,
                        "on",
                        MONDAY.minusDays(10).toString()))
                .post("/clients/" + person.client() + "/fee-assessments");
    }

    private static Response statement(Person person) {
        return As.anew(As.bea())
                .body(Json.of("site", Person.SITE, "client", person.client()))
                .post("/statements");
    }

    private static Response pay(Person person, String method, long cents, String token) {
        return As.anew(As.bea())
                .body(Json.with(
                        Json.of("site", Person.SITE, "method", method, "amountCents", cents), "cardToken", token))
                .post("/clients/" + person.client() + "/payments");
    }

    @Test
    void theSlidingDiscountStandsBesideTheChargeAndTheStatementSaysWhatIsOwed() throws IOException {
        Person person = selfPaying(World.payer("self-pay")).groups(MONDAY, 2);
        assess(person, 4_098_000)
                .then()
                .statusCode(201)
                .body("guidelineCents", is(2_732_000))
                .body("discountPercent", is(60));
        String claim = person.run().extract().path("claims[0].id");

        Response statement = statement(person);

        statement.then().statusCode(201).body("balanceCents", is(4_800)).body("claims", is(1));
        assertThat(SentClaim.balances(claim))
                .isEqualTo(Map.of("AR_PATIENT", 4_800L, "REVENUE", -12_000L, "SLIDING_DISCOUNT", 7_200L));
        assertThat(text("/statements/" + statement.path("id") + "/document"))
                .contains("Week of " + MONDAY, "not billed to a plan: $48.00")
                .contains("What you owe now: $48.00", "discount", "Jordan".toUpperCase(java.util.Locale.ROOT));
        assertThat(text("/statements/superbills/" + claim))
                .contains("NPI 1999000007", "F1020", "born 1991-07-04")
                .contains("Charged $120.00, less a discount of $72.00. Paid: $0.00. Still owed to us for it: $48.00.");

        pay(person, "CARD", 4_800, "tok_good").then().statusCode(201).body("state", is("POSTED"));
        assertThat(text("/statements/superbills/" + claim)).contains("Paid: $48.00. Still owed to us for it: $0.00.");
        assertProblem(statement(person), 422, "refused").body("code", is("NOTHING_OWED"));
    }

    @Test
    void aCardThatIsDeclinedPaysNothingAndOneWhoseAnswerIsLostPaysOnce() {
        Person person = selfPaying(World.payer("self-pay")).groups(MONDAY, 1);
        person.run();
        statement(person).then().statusCode(201).body("balanceCents", is(6_000));

        pay(person, "CARD", 6_000, "tok_decline").then().statusCode(201).body("state", is("DECLINED"));
        String key = World.id();
        Map<String, Object> body =
                Json.of("site", Person.SITE, "method", "CARD", "amountCents", 1_000, "cardToken", "tok_timeout");
        Response lost =
                As.bea().header("Idempotency-Key", key).body(body).post("/clients/" + person.client() + "/payments");
        lost.then().statusCode(201).body("state", is("PENDING"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> As.bea()
                        .get("/clients/" + person.client() + "/payments")
                        .then()
                        .body("items.state", contains("DECLINED", "POSTED")));
        As.bea()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/clients/" + person.client() + "/payments")
                .then()
                .statusCode(201)
                .body("id", is(lost.<String>path("id")));
        statement(person).then().body("balanceCents", is(5_000));
    }

    @Test
    void aPaymentIsGivenBackUpToWhatWasPaid() {
        Person person = selfPaying(World.payer("self-pay")).groups(MONDAY, 1);
        person.run();
        statement(person);
        String payment = pay(person, "CASH", 6_000, null).path("id");

        As.anew(As.bea())
                .body(Json.of("amountCents", 2_000, "reason", "paid twice"))
                .post("/clients/" + person.client() + "/payments/" + payment + "/refunds")
                .then()
                .statusCode(201)
                .body("refundedCents", is(2_000));
        assertInvalid(
                As.anew(As.bea())
                        .body(Json.of("amountCents", 4_001, "reason", "more"))
                        .post("/clients/" + person.client() + "/payments/" + payment + "/refunds"),
                "amountCents");
        statement(person).then().body("balanceCents", is(2_000));
    }

    @Test
    void aStatementSaysWhatAPlanLeftToThePersonAndWhatIsPaidOfIt() throws IOException {
        SentClaim claim = SentClaim.caseOne();
        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "600",
                        "CLP*" + claim.number() + "*1*750*600*150*12*ICN44*89*1",
                        "CAS*PR*1*100**2*50",
                        "NM1*QC*1*RIVERA*JORDAN"))
                .then()
                .statusCode(201);

        pay(claim.person(), "CASH", 4_000, null).then().statusCode(201);
        Response statement = statement(claim.person());

        statement.then().statusCode(201).body("balanceCents", is(11_000));
        assertThat(text("/statements/" + statement.path("id") + "/document"))
                .contains("Week of " + MONDAY + ", claim " + claim.number())
                .contains("left to you by Commercial Alliance Health: $110.00", "What you owe now: $110.00");
    }

    @Test
    void whatIsOwedIsPaidInPartsThatMakeTheWhole() {
        Person person = selfPaying(World.payer("self-pay")).groups(MONDAY, 2);
        person.run();
        statement(person);
        As.anew(As.bea())
                .body(Json.of(
                        "site",
                        Person.SITE,
                        "totalCents",
                        10_000,
                        "instalments",
                        3,
                        "every",
                        "MONTH",
                        "firstDue",
                        "2026-01-31"))
                .post("/clients/" + person.client() + "/payment-plans")
                .then()
                .statusCode(201)
                .body("instalments.amountCents", contains(3_334, 3_333, 3_333))
                .body("instalments.due", contains("2026-01-31", "2026-02-28", "2026-03-31"));

        pay(person, "CHECK", 4_000, null).then().statusCode(201);

        As.bea()
                .get("/clients/" + person.client() + "/payment-plans")
                .then()
                .body("items[0].paidCents", is(4_000))
                .body("items[0].instalments.paidCents", contains(3_334, 666, 0));
    }

    @Test
    void anEstimateHasItsDeadlineAndSaysWhenChargesAreFourHundredAboveIt() throws IOException {
        String payer = World.payer("self-pay");
        Person person = selfPaying(payer);
        Map<String, Object> wanted = Json.of(
                "site",
                Person.SITE,
                "payer",
                payer,
                "program",
                "SUD",
                "requestedOn",
                MONDAY.minusDays(20).toString(),
                "from",
                MONDAY.minusDays(14).toString(),
                "to",
                MONDAY.plusMonths(6).toString(),
                "services",
                List.of(
                        Json.of("type", "GROUP_COUNSELLING", "kind", "GROUP", "minutes", 60, "sessions", 2),
                        Json.of("type", "INDIVIDUAL_THERAPY", "kind", "INDIVIDUAL", "minutes", 60, "sessions", 1)));
        owed(person, true);
        Response first = As.anew(As.bea()).body(wanted).post("/clients/" + person.client() + "/estimates");
        first.then()
                .statusCode(201)
                .body("number", is(1))
                .body("groupPerSessionCents", is(6_000))
                .body("individualPerSessionCents", is(15_000))
                .body("totalCents", is(27_000))
                .body("late", is(true))
                .body("disputable", is(false));
        owed(person, false);

        for (int day = 0; day < 4; day++) {
            person.groups(MONDAY.plusDays(day), 3);
        }
        person.run();
        statement(person).then().statusCode(201);

        As.bea()
                .get("/clients/" + person.client() + "/estimates")
                .then()
                .body("items[0].chargedCents", is(72_000))
                .body("items[0].disputable", is(true));
        String alerted = "items.findAll { it.client == '" + person.client() + "' }.number";
        As.bea().get("/estimate-alerts?limit=200").then().statusCode(200).body(alerted, contains(1));
        As.anew(As.bea())
                .body(wanted)
                .post("/clients/" + person.client() + "/estimates")
                .then()
                .body("number", is(2))
                .body("series", is(first.<String>path("series")));
        As.bea().get("/estimate-alerts?limit=200").then().body(alerted, contains(2));
        Map<String, Object> nextYear = Json.with(
                Json.with(wanted, "from", MONDAY.plusMonths(7).toString()),
                "to",
                MONDAY.plusMonths(12).toString());
        As.anew(As.bea())
                .body(nextYear)
                .post("/clients/" + person.client() + "/estimates")
                .then()
                .statusCode(201)
                .body("number", is(1));
        As.bea().get("/estimate-alerts?limit=200").then().body(alerted, contains(2));
        assertThat(text("/clients/" + person.client() + "/estimates/" + first.path("id") + "/document"))
                .contains("Expected in all: $270.00", "$400");
        assertInvalid(
                As.anew(As.bea())
                        .body(Json.with(
                                wanted,
                                "to",
                                MONDAY.minusDays(14).plusMonths(12).toString()))
                        .post("/clients/" + person.client() + "/estimates"),
                "to");
    }

    /** Asks once what care costs, and sees whether an estimate is owed. */
    private static void owed(Person person, boolean isOwed) {
        LocalDate asked = LocalDate.of(2026, 3, 2);
        if (isOwed) {
            assertInvalid(request(person, asked, "2026-03-01"), "scheduledOn");
            request(person, asked, null).then().statusCode(201).body("dueOn", is("2026-03-05"));
            request(person, asked, "2026-03-16").then().statusCode(201).body("dueOn", is("2026-03-05"));
            request(person, asked, "2026-03-05")
                    .then()
                    .statusCode(201)
                    .body("dueOn", is("2026-03-03"))
                    .body("overdue", is(true));
        }
        String of = "items.findAll { it.client == '" + person.client() + "' }.dueOn";
        As.bea()
                .get("/estimate-requests?limit=200&dueBy=2026-03-05")
                .then()
                .statusCode(200)
                .body(of, isOwed ? contains("2026-03-05", "2026-03-05", "2026-03-03") : empty());
        As.bea()
                .get("/estimate-requests?limit=200&dueBy=2026-03-03")
                .then()
                .body(of, isOwed ? contains("2026-03-03") : empty());
        As.bea()
                .get("/estimate-requests?dueBy=2026-03-05&clientId=" + person.client())
                .then()
                .statusCode(200)
                .body("items.client", isOwed ? hasSize(3) : empty())
                .body("items.client", everyItem(is(person.client())));
    }

    private static Response request(Person person, LocalDate asked, String scheduledOn) {
        return As.anew(As.bea())
                .body(Json.with(
                        Json.of("site", Person.SITE, "requestedOn", asked.toString()), "scheduledOn", scheduledOn))
                .post("/clients/" + person.client() + "/estimate-requests");
    }

    private static String text(String path) throws IOException {
        byte[] pdf = As.bea().get(path).then().statusCode(200).extract().asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
