package health.concord.billing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Medicare's own ways: dated service lines, claims of a stay one after another, and certification. */
@QuarkusTest
class MedicareClaimsTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Test
    void case7_aWeekIsNineDatedLinesUnderItsTypeOfBillAndCondition() {
        String payer = medicare();
        Person person = certified(Person.coveredBy(payer), MONDAY);
        person.groups(MONDAY, 4).groups(MONDAY.plusDays(2), 3).groups(MONDAY.plusDays(4), 2);
        person.run()
                .body("claims", hasSize(1))
                .body("claims[0].totalCents", is(54_000))
                .body("holds", empty());

        List<String> segments = segments(SentClaim.batch(payer));

        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("CLM*"))
                .singleElement()
                .asString()
                .endsWith("*540***76:A:2**A*Y*Y");
        assertThat(segments).contains("HI*BG:92", "CL1*3**30");
        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("SV2*"))
                .hasSize(9)
                .allMatch(segment -> segment.equals("SV2*0915*HC:90853*60*UN*1"));
        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("DTP*472*"))
                .containsExactly(day(0), day(0), day(0), day(0), day(2), day(2), day(2), day(4), day(4));
        assertThat(segments).noneMatch(segment -> segment.contains("H0015") || segment.contains("S9480"));
    }

    @Test
    void theClaimsOfAStayGoAsFirstContinuingAndLastEachAfterTheOneBefore() {
        String payer = medicare();
        Person person = certified(Person.coveredBy(payer), MONDAY.minusWeeks(2));
        for (int week = 2; week >= 0; week--) {
            person.groups(MONDAY.minusWeeks(week), 1);
        }
        As.anew(As.bea())
                .body(Json.with(
                        person.runRequest(), "from", MONDAY.minusWeeks(2).toString()))
                .post("/claim-runs")
                .then()
                .statusCode(201)
                .body("claims", hasSize(3))
                .body("claims.state", everyItem(is("READY")));
        World.event(
                "episode.closed",
                "episode",
                person.episode(),
                Person.SITE,
                Json.with(
                        World.episodeData(person.episode(), person.client(), "SUD"),
                        "closedOn",
                        MONDAY.plusDays(4).toString()));

        assertThat(frequency(SentClaim.batch(payer))).isEqualTo("76:A:2");
        assertThat(frequency(SentClaim.batch(payer))).isEqualTo("76:A:3");
        Response last = SentClaim.batch(payer);
        assertThat(frequency(last)).isEqualTo("76:A:4");
        assertThat(segments(last)).contains("CL1*3**01");
        SentClaim.batch(payer).then().statusCode(422).body("code", is("NOTHING_READY"));
    }

    @Test
    void aStayOfOneWeekIsAClaimOfItsOwn() {
        String payer = medicare();
        Person person = certified(Person.coveredBy(payer), MONDAY);
        World.event(
                "episode.closed",
                "episode",
                person.episode(),
                Person.SITE,
                Json.with(
                        World.episodeData(person.episode(), person.client(), "SUD"),
                        "closedOn",
                        MONDAY.plusDays(6).toString()));
        person.groups(MONDAY, 1).run().body("claims[0].state", is("READY"));

        assertThat(frequency(SentClaim.batch(payer))).isEqualTo("76:A:1");
    }

    @Test
    void withoutACertificationADayIsHeldAndALateOneDoesNotReachBack() {
        Person person = Person.coveredBy(medicare())
                .groups(MONDAY, 1)
                .groups(MONDAY.plusDays(2), 1)
                .groups(MONDAY.plusDays(4), 1);
        person.run().body("holds.code", contains("CERT_MISSING", "CERT_MISSING", "CERT_MISSING"));

        certified(person, MONDAY.plusDays(2));

        person.run()
                .body("holds.code", contains("CERT_MISSING"))
                .body("lines.findAll { it.holds.size() == 1 }.serviceDate", contains(MONDAY.toString()))
                .body("claims.find { it.state == 'READY' }.totalCents", is(12_000));
    }

    @Test
    void aCertificationThatRanOutHoldsUntilTheNextAndIsATaskBeforehand() {
        Person person = certified(Person.coveredBy(medicare()), MONDAY.minusDays(60));
        person.groups(MONDAY, 1).groups(MONDAY.plusDays(1), 1);

        person.run()
                .body("holds.code", contains("CERT_EXPIRED"))
                .body("holds.detail", contains(MONDAY.toString()))
                .body(
                        "lines.findAll { it.holds.size() == 1 }.serviceDate",
                        contains(MONDAY.plusDays(1).toString()));
        List<Map<String, String>> tasks = As.bea()
                .get("/reviews/tasks?dueBy=" + MONDAY)
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.about == '" + person.episode() + "' }");
        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task)
                        .containsEntry("kind", "RECERTIFICATION")
                        .containsEntry("dueOn", MONDAY.minusDays(14).toString()));

        certified(person, MONDAY.plusDays(1));

        person.run().body("holds", empty()).body("claims[0].totalCents", is(12_000));
    }

    @Test
    void aCertificationOfTooFewHoursHoldsUntilMoreAreCertified() {
        Person person = certified(Person.coveredBy(medicare()).groups(MONDAY, 1), MONDAY, 8);

        person.run().body("holds.code", contains("CERT_WEEK_MINUTES")).body("holds.detail", contains("480/540"));

        certified(person, MONDAY);
        person.run().body("holds", empty()).body("claims[0].totalCents", is(6_000));
    }

    @Test
    void aWeekAtAnOpioidTreatmentProgramIsOneLineAndASendingThatIsNoLongerTrueIsFlagged() {
        String payer = World.payer("medicare-otp", terms -> terms.putArray("eligibleSiteKinds"));
        Person person = certified(Person.coveredBy(payer), MONDAY);
        Map<String, Object> last = person.group(World.id(), MONDAY.plusDays(6), "09:00", 60);
        person.groups(MONDAY.plusDays(1), 4).groups(MONDAY.plusDays(3), 4);
        person.run().body("holds.code", contains("WEEK_MIN_SERVICES")).body("holds.detail", contains("8/9"));
        person.deliver(last);
        String claim = person.run()
                .body("claims", hasSize(1))
                .body("claims[0].totalCents", is(90_000))
                .body("claims[0].state", is("READY"))
                .extract()
                .path("claims[0].id");

        List<String> segments = segments(SentClaim.batch(payer));

        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("SV1*"))
                .containsExactly("SV1*HC:G0137*900*UN*1***1:2");
        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("DTP*472*"))
                .containsExactly(day(1));
        assertThat(segments)
                .filteredOn(segment -> segment.startsWith("CLM*"))
                .singleElement()
                .asString()
                .contains("*900***58:B:1*");

        Map<String, Object> tenth = person.group(World.id(), MONDAY.plusDays(5), "09:00", 60);
        person.deliver(tenth);
        person.run();
        As.bea().get("/claims/" + claim).then().body("needsReplacement", nullValue());
        assertThat(As.bea()
                        .queryParam("client", person.client())
                        .queryParam("from", MONDAY.toString())
                        .queryParam("to", MONDAY.plusDays(6).toString())
                        .get("/delivered-services")
                        .<List<String>>path("items.outcome"))
                .hasSize(10)
                .containsOnly("BUNDLED");

        person.amend(Json.with(tenth, "minutesPresent", 0));
        person.amend(Json.with(last, "minutesPresent", 0));
        person.run();
        As.bea().get("/claims/" + claim).then().body("needsReplacement", notNullValue());
    }

    /** Paid at any site, since the sites of these tests are freestanding. */
    private static String medicare() {
        return World.payer("medicare-iop", terms -> terms.putArray("eligibleSiteKinds"));
    }

    private static Person certified(Person person, LocalDate on) {
        return certified(person, on, 9);
    }

    private static Person certified(Person person, LocalDate on, int hoursPerWeek) {
        World.event(
                "episode.changed",
                "episode",
                person.episode(),
                Person.SITE,
                Json.with(
                        Json.with(
                                World.episodeData(person.episode(), person.client(), "SUD"),
                                "certifiedOn",
                                on.toString()),
                        "hoursPerWeek",
                        hoursPerWeek));
        return person;
    }

    private static String frequency(Response batch) {
        return segments(batch).stream()
                .filter(segment -> segment.startsWith("CLM*"))
                .map(segment -> segment.split("\\*")[5])
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<String> segments(Response batch) {
        batch.then().statusCode(201);
        return List.of(As.bea()
                .get("/batches/" + batch.path("id") + "/file")
                .asString()
                .split("~"));
    }

    private static String day(int after) {
        return "DTP*472*D8*" + MONDAY.plusDays(after).toString().replace("-", "");
    }
}
