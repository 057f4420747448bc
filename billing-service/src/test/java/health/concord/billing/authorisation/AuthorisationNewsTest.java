package health.concord.billing.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scheduling hears of each change of what is left, and of nothing else. */
@QuarkusTest
class AuthorisationNewsTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Inject
    Store store;

    private String payer;
    private Person person;

    @BeforeEach
    void aCoveredPerson() {
        payer = World.payer("mcd-n");
        person = Person.coveredBy(payer);
    }

    @Test
    void schedulingHearsWhatIsLeftWheneverThatChanges() {
        String authorisation = authorise("H0015", 20);

        JsonPath recorded = told(1).getLast();
        assertThat(recorded.getString("type")).isEqualTo("authorisation.changed");
        assertThat(recorded.getString("site")).isEqualTo(Person.SITE);
        assertThat(recorded.getString("aggregate.type")).isEqualTo("authorisation");
        assertThat(recorded.getString("aggregate.id")).isEqualTo(authorisation);
        assertThat(recorded.getMap("data"))
                .containsEntry("authorisation", authorisation)
                .containsEntry("episode", person.episode())
                .containsEntry("payer", World.example("mcd-n").at("/payer/name").asText())
                .containsEntry("service", "H0015")
                .containsEntry("from", MONDAY.minusDays(30).toString())
                .containsEntry("to", MONDAY.plusDays(60).toString())
                .containsEntry("units", 20)
                .containsEntry("used", 0)
                .containsEntry("left", 20)
                .containsEntry("unitsLeft", 20)
                .containsEntry("until", MONDAY.plusDays(60).toString());

        Map<String, Object> third = person.group(World.id(), MONDAY.plusDays(2), "11:00", 60);
        person.groups(MONDAY, 3).groups(MONDAY.plusDays(2), 2).deliver(third);
        person.run();
        JsonPath drawn = told(2).getLast();
        assertThat(drawn.getInt("data.left")).isEqualTo(18);
        assertThat(drawn.getInt("data.used")).isEqualTo(2);
        assertThat(drawn.getLong("aggregate.version")).isGreaterThan(recorded.getLong("aggregate.version"));

        person.run();
        assertThat(sent()).as("a run that changes nothing tells nothing").isEqualTo(2);

        person.amend(Json.with(third, "minutesPresent", 0));
        assertThat(told(3).getLast().getInt("data.left")).isEqualTo(19);
    }

    @Test
    void whatAVoidedClaimDrewIsTheClientsAgain() {
        String authorisation = authorise("H0015", 20);
        String id = person.groups(MONDAY, 3).run().extract().path("claims[0].id");
        String number = As.bea().get("/claims/" + id).path("number");
        Response first = SentClaim.batch(payer);
        Inbound.send(Inbound.acknowledgement(number, "A2:20", "WQ", "PCN11"))
                .then()
                .statusCode(201);
        assertThat(left(authorisation)).isEqualTo(19);

        new SentClaim(person, payer, id, number, first.path("id"), first.path("controlNumber"))
                .correct("void")
                .then()
                .statusCode(201);
        SentClaim.batch(payer).then().statusCode(201);

        SentClaim.claim(id).body("state", is("VOIDED"));
        assertThat(left(authorisation)).isEqualTo(20);
        assertThat(told(3).getLast().getInt("data.left")).isEqualTo(20);
    }

    private static int left(String authorisation) {
        return As.bea().get("/authorisations/" + authorisation).path("left");
    }

    @Test
    void oneThatRunsOutFirstIsWhatTheClientHasLeft() {
        authorise("H0015", 20);
        String scarce = authorise("H0038", 6);

        // Events of two authorisations come in any order.
        JsonPath second = told(2).stream()
                .filter(one -> one.getString("aggregate.id").equals(scarce))
                .findFirst()
                .orElseThrow();
        assertThat(second.getInt("data.left")).isEqualTo(6);
        assertThat(second.getInt("data.unitsLeft")).isEqualTo(6);
    }

    @Test
    void whatIsRefusedIsNotTold() {
        As.anew(As.bea())
                .body(Json.with(wanted("H0015", 20), "to", MONDAY.minusDays(31).toString()))
                .post("/authorisations")
                .then()
                .statusCode(400);

        assertThat(sent()).isZero();
    }

    private String authorise(String service, int units) {
        return As.anew(As.bea())
                .body(wanted(service, units))
                .post("/authorisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> wanted(String service, int units) {
        return Json.of(
                "client",
                person.client(),
                "payer",
                payer,
                "number",
                "A" + World.id().substring(20),
                "service",
                service,
                "units",
                units,
                "from",
                MONDAY.minusDays(30).toString(),
                "to",
                MONDAY.plusDays(60).toString());
    }

    /** Events stored with their change; whether they were delivered is another question. */
    private long sent() {
        return store.count(
                "SELECT count(*) FROM outbox_event WHERE type = 'authorisation.changed' AND data::text LIKE '%"
                        + person.client() + "%'");
    }

    private List<JsonPath> told(int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(IntakeStub.authorisations(person.client())).hasSize(times));
        return IntakeStub.authorisations(person.client());
    }
}
