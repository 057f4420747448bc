package health.concord.billing.claim;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.AtOnce;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs over the same week again: what changed meanwhile is made anew, and nothing is asked for twice. */
@QuarkusTest
class ClaimRunRepetitionTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Inject
    Store store;

    @Test
    void runningAgainChangesNothing() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        String claim = person.run().extract().path("claims[0].id");
        int version = As.bea().get("/claims/" + claim).path("version");

        person.run().body("claims.id", contains(claim));

        As.bea().get("/claims/" + claim).then().body("version", is(version)).body("history", hasSize(2));
    }

    @Test
    void runsAtTheSameTimeMakeOneClaim() throws InterruptedException {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        Map<String, Object> body = person.runRequest();

        List<Response> answers =
                AtOnce.send(8, i -> As.anew(As.bea()).body(body).post("/claim-runs"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        person.claims().body("items", hasSize(1)).body("items[0].totalCents", is(75_000));
    }

    @Test
    void theSameKeyGetsTheSameRun() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        String key = World.id();
        Map<String, Object> body = person.runRequest();

        String first = As.bea()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/claim-runs")
                .asString();
        Response again = As.bea().header("Idempotency-Key", key).body(body).post("/claim-runs");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first);
        assertProblem(
                As.bea()
                        .header("Idempotency-Key", key)
                        .body(Json.with(body, "to", day(5)))
                        .post("/claim-runs"),
                422,
                "key-reused");
        As.bea().get(again.header("Location")).then().statusCode(200).body("claims", hasSize(1));
    }

    @Test
    void aHeldWeekBecomesReadyOnceTheThirdDayIsDelivered() {
        Person person =
                Person.coveredBy(World.payer("comm-a")).groups(MONDAY, 3).groups(MONDAY.plusDays(2), 3);
        String held =
                person.run().body("claims.state", contains("HELD")).extract().path("claims[0].id");

        person.groups(MONDAY.plusDays(4), 3);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> person.claims()
                        .body("items", hasSize(1))
                        .body("items[0].id", is(held))
                        .body("items[0].state", is("READY"))
                        .body("items[0].totalCents", is(75_000)));
        As.bea().get("/claims/" + held).then().body("history.to", contains("DRAFT", "HELD", "READY"));
    }

    @Test
    void anAmendedServiceReopensTheUnsentClaim() {
        Person person = Person.coveredBy(World.payer("mcd-n"));
        Map<String, Object> last = person.group(World.id(), MONDAY, "11:00", 60);
        person.groups(MONDAY, 2).deliver(last);
        String claim =
                person.run().body("claims[0].totalCents", is(25_000)).extract().path("claims[0].id");

        person.amend(Json.with(last, "minutesPresent", 40));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> As.bea()
                        .get("/claims/" + claim)
                        .then()
                        .body("totalCents", is(18_000))
                        .body("lines.code", contains("H0005"))
                        .body("lines[0].units", is(3)));
    }

    @Test
    void aServiceMovedToAnotherWeekLeavesItsOldClaim() {
        Person person = Person.coveredBy(World.payer("mcd-n"));
        Map<String, Object> moved = person.group(World.id(), MONDAY, "11:00", 60);
        person.groups(MONDAY, 2).deliver(moved);
        person.run().body("claims[0].totalCents", is(25_000));

        person.amend(Json.with(
                person.group((String) moved.get("service"), MONDAY.minusDays(3), "11:00", 60),
                "session",
                moved.get("session")));

        As.anew(As.bea())
                .body(Json.with(person.runRequest(), "from", day(-3)))
                .post("/claim-runs")
                .then()
                .statusCode(201)
                .body("claims.totalCents", containsInAnyOrder(6_000, 12_000))
                .body("lines.services.flatten().service", hasSize(3));
    }

    @Test
    void anAbsenceLeavesNothingToAskFor() {
        Person person = Person.coveredBy(World.payer("mcd-n"));
        Map<String, Object> only = person.group(World.id(), MONDAY, "09:00", 60);
        person.deliver(only);
        String claim = person.run().extract().path("claims[0].id");

        person.amend(Json.with(only, "minutesPresent", 0));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> As.bea()
                        .get("/claims/" + claim)
                        .then()
                        .body("state", is("VOIDED"))
                        .body("totalCents", is(0)));
        person.run().body("claims", empty()).body("unbilled.reason", contains("ABSENT"));
    }

    @Test
    void aServiceStandsInOneClaimOnly() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        person.run();
        person.run();

        assertThat(store.count("SELECT count(*) FROM service_outcome o JOIN delivered_service s ON s.id = o.service"
                        + " WHERE s.client = '" + person.client() + "'"))
                .isEqualTo(9);
        assertThat(store.count(
                        "SELECT count(*) FROM claim WHERE client = '" + person.client() + "' AND state <> 'VOIDED'"))
                .isEqualTo(1);
        person.claims().body("items.state", not(hasItem("DRAFT")));
    }

    private static String day(int after) {
        return MONDAY.plusDays(after).toString();
    }
}
