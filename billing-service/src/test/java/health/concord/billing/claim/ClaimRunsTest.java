package health.concord.billing.claim;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** From delivered services to claims, over the API. */
@QuarkusTest
class ClaimRunsTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Inject
    SessionFactory sessions;

    @Test
    void case1_aFullWeekIsOneReadyClaimOfThreePerDiems() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();

        String claim = person.run()
                .body("consentAsked", is(true))
                .body("claims", hasSize(1))
                .body("claims[0].state", is("READY"))
                .body("claims[0].totalCents", is(75_000))
                .body("claims[0].currency", is("USD"))
                .body("lines", hasSize(3))
                .body("lines.code", everyItem(is("H0015")))
                .body("lines.revCode", everyItem(is("0906")))
                .body("lines.units", everyItem(is(1)))
                .body("lines.amountCents", everyItem(is(25_000)))
                .body("lines.services.flatten().outcome", hasSize(9))
                .body("lines.services.flatten().outcome", everyItem(is("BUNDLED")))
                .body("lines[0].trace.rule", hasItem("DAY_MINUTES"))
                .body("holds", empty())
                .body("unbilled", empty())
                .extract()
                .path("claims[0].id");

        As.bea()
                .get("/claims/" + claim)
                .then()
                .statusCode(200)
                .header("ETag", containsString("\""))
                .body("history.to", contains("DRAFT", "READY"))
                .body("history.by", everyItem(is("bea")))
                .body("form", is("INSTITUTIONAL"))
                .body("lines.serviceDate", contains(day(0), day(2), day(4)));
    }

    @Test
    void case2_aShortWeekHoldsItsPerDiemsAndBillsTheShortDay() {
        Person person = Person.coveredBy(World.payer("comm-a"))
                .groups(MONDAY, 3)
                .groups(MONDAY.plusDays(2), 2)
                .groups(MONDAY.plusDays(4), 3);

        person.run()
                .body("claims", hasSize(2))
                .body("claims.find { it.state == 'READY' }.totalCents", is(12_000))
                .body("claims.find { it.state == 'HELD' }.holds", contains("WEEK_MIN_DAYS"))
                .body("lines.find { it.code == 'H0005' }.units", is(2))
                .body("holds.code", contains("WEEK_MIN_DAYS", "WEEK_MIN_DAYS"))
                .body("holds.detail", everyItem(is("2/3")))
                .body("holds.serviceDate", containsInAnyOrder(day(0), day(4)))
                .body("holds[0].clearedBy", hasItem("scheduler"));

        As.bea()
                .queryParam("client", person.client())
                .queryParam("hold", "WEEK_MIN_DAYS")
                .get("/claims")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void case2_withoutAWeekRuleTheSameWeekIsOneClaim() {
        Person.coveredBy(World.payer("mcd-n"))
                .groups(MONDAY, 3)
                .groups(MONDAY.plusDays(2), 2)
                .groups(MONDAY.plusDays(4), 3)
                .run()
                .body("claims", hasSize(1))
                .body("claims[0].state", is("READY"))
                .body("claims[0].totalCents", is(62_000));
    }

    @Test
    void aListTakesTheSameNumberOfQueriesHoweverLong() {
        Person few = Person.coveredBy(World.payer("comm-a")).groups(MONDAY, 3);
        Person many = Person.coveredBy(World.payer("comm-a"));
        for (int week = 0; week < 6; week++) {
            many.groups(MONDAY.minusWeeks(week), 3);
        }
        few.run();
        As.anew(As.bea())
                .body(Json.with(many.runRequest(), "from", day(-35)))
                .post("/claim-runs")
                .then()
                .statusCode(201)
                .body("claims", hasSize(6));

        assertThat(statementsFor(many)).isEqualTo(statementsFor(few));
    }

    private long statementsFor(Person person) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        person.claims();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Test
    void whatIsMissingIsHeldWithItsReason() {
        Person uncovered = Person.uncovered().groups(MONDAY, 1);
        uncovered
                .run()
                .body("claims[0].state", is("HELD"))
                .body("holds.code", contains("COVERAGE_MISSING"))
                .body("lines[0].amountCents", is(0));

        Person unsigned = Person.coveredBy(World.payer("mcd-n"));
        unsigned.deliver(Json.with(unsigned.group(World.id(), MONDAY, "09:00", 60), "noteSigned", false));
        unsigned.run().body("holds.code", contains("NOTE_MISSING")).body("claims[0].state", is("HELD"));

        Person otherType = Person.coveredBy(World.payer("medicare-iop"));
        otherType.deliver(Json.with(otherType.group(World.id(), MONDAY, "09:00", 60), "type", "PEER_SUPPORT"));
        otherType.run().body("holds.code", hasItem("CODE_MISSING"));
    }

    @Test
    void aClientWithoutAnAddressIsHeldUntilIntakeTellsIt() {
        Person person = Person.coveredBy(World.payer("mcd-n")).groups(MONDAY, 1);
        World.event(
                "client.changed",
                "client",
                person.client(),
                Person.SITE,
                Json.with(World.clientData(person.client()), "address", null));
        person.run().body("holds.code", contains("CLIENT_DETAILS_MISSING"));

        World.event("client.changed", "client", person.client(), Person.SITE, World.clientData(person.client()));

        person.run().body("holds", empty()).body("claims[0].state", is("READY"));
    }

    @Test
    void aNameWithoutLatinLettersIsHeldUntilTheCardsNameIsRecorded() {
        String payer = World.payer("mcd-n");
        Person person = Person.uncovered().groups(MONDAY, 1);
        World.event(
                "client.changed",
                "client",
                person.client(),
                Person.SITE,
                Json.with(World.clientData(person.client()), "familyName", "Петрова", "givenName", "Анна"));
        World.cover(person.client(), payer);
        person.run().body("holds.code", contains("CLIENT_DETAILS_MISSING")).body("holds[0].detail", is("name"));

        As.anew(As.bea())
                .body(Json.with(
                        World.coverage(person.client(), payer),
                        "effectiveFrom",
                        MONDAY.minusDays(3).toString(),
                        "subscriber",
                        Json.of("familyName", "Petrova", "givenName", "Anna")))
                .post("/coverages")
                .then()
                .statusCode(201);

        person.run().body("holds", empty()).body("claims[0].state", is("READY"));
    }

    @Test
    void unitsAreDrawnFromTheAuthorisationAndRunOut() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).fullWeek();
        As.anew(As.bea())
                .body(Json.of(
                        "client",
                        person.client(),
                        "payer",
                        payer,
                        "number",
                        "A" + World.id().substring(20),
                        "service",
                        "H0015",
                        "units",
                        2,
                        "from",
                        MONDAY.minusDays(30).toString(),
                        "to",
                        MONDAY.plusDays(60).toString()))
                .post("/authorisations")
                .then()
                .statusCode(201)
                .body("left", is(2));

        person.run()
                .body("claims.find { it.state == 'READY' }.totalCents", is(50_000))
                .body("holds.code", contains("AUTH_EXHAUSTED"))
                .body("holds.detail", contains("0/1"));

        As.matching()
                .queryParam("on", MONDAY.toString())
                .get("/clients/" + person.client() + "/units-left")
                .then()
                .statusCode(200)
                .body("payer.id", is(payer))
                .body("units", is(0));
    }

    @Test
    void whileIntakeIsSilentClaimsAreMadeWithANote() {
        Person person = Person.coveredBy(World.payer("mcd-n")).groups(MONDAY, 3);
        var outage = IntakeStub.fail(person.client());

        person.run()
                .body("consentAsked", is(false))
                .body("claims[0].state", is("READY"))
                .body("claims[0].consentNote", containsString("could not be asked"));

        IntakeStub.permit(outage);
        person.run().body("consentAsked", is(true)).body("claims[0].consentNote", is((Object) null));
    }

    @Test
    void aRunOfTheSiteTakesAllClientsServed() {
        String payer = World.payer("mcd-n");
        Person one = Person.coveredBy(payer).groups(MONDAY, 3);
        Person other = Person.coveredBy(payer).groups(MONDAY.plusDays(1), 3);

        As.anew(As.bea())
                .body(Json.with(one.runRequest(), "client", null))
                .post("/claim-runs")
                .then()
                .statusCode(201)
                .body("claims.client", hasItem(one.client()))
                .body("claims.client", hasItem(other.client()));
    }

    @Test
    void anotherSitesClaimsAreAsIfMissing() {
        Person person = Person.coveredBy(World.payer("mcd-n")).groups(MONDAY, 3);
        String claim = person.run().extract().path("claims[0].id");

        assertInvalid(
                As.anew(As.bea())
                        .body(Json.with(person.runRequest(), "site", "nowhere"))
                        .post("/claim-runs"),
                "site");
        assertThat(As.bea().get("/claims/" + World.id()).asString())
                .contains("not-found")
                .doesNotContain(claim);
        assertProblem(As.bea().get("/claims/" + World.id()), 404, "not-found");
    }

    private static String day(int after) {
        return MONDAY.plusDays(after).toString();
    }
}
