package health.concord.billing.delivery;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivered service is kept once, whatever the network does. */
@QuarkusTest
class DeliveredServicesTest {

    private static final LocalDate MONDAY = World.lastMonday();

    private final String service = World.id();
    private Person person;
    private Map<String, Object> group;

    @Inject
    Store store;

    @BeforeEach
    void aGroup() {
        person = Person.uncovered();
        group = person.group(service, MONDAY, "09:00", 60);
    }

    @Test
    void theSameEventTwiceIsOneService() {
        String event = World.id();
        send(event, 10, group).then().statusCode(202);
        send(event, 10, group).then().statusCode(202);

        services().body("items", hasSize(1)).body("items[0].id", is(service)).body("items[0].minutesPresent", is(60));
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void theNewestWordStandsAndEachIsKept() {
        send(World.id(), 10, group).then().statusCode(202);
        send(World.id(), 12, Json.with(group, "minutesPresent", 45)).then().statusCode(202);

        assertProblem(send(World.id(), 11, Json.with(group, "minutesPresent", 30)), 409, "stale-event");

        services().body("items", hasSize(1)).body("items[0].minutesPresent", is(45));
        assertThat(revisions()).isEqualTo(2);
    }

    @Test
    void theDayIsTheSitesDayOfTheBeginning() {
        send(
                        World.id(),
                        1,
                        Json.with(
                                group,
                                "from",
                                MONDAY + "T23:30:00" + offset(),
                                "to",
                                MONDAY.plusDays(1) + "T00:30:00" + offset(),
                                "arrivedAt",
                                null,
                                "leftAt",
                                null))
                .then()
                .statusCode(202);

        services().body("items.serviceDate", contains(MONDAY.toString()));
    }

    @Test
    void whatCannotBeIsParkedAtItsSender() {
        assertProblem(send(World.id(), 1, Json.with(group, "minutesPresent", -1)), 400, "invalid");
        assertProblem(send(World.id(), 1, Json.with(group, "to", group.get("from"))), 400, "invalid");
        assertProblem(send(World.id(), 1, Json.with(group, "type", "MASSAGE")), 400, "invalid");
        assertThat(World.send(World.id(), "service.delivered", "service", service, 1, "nowhere", group)
                        .statusCode())
                .isEqualTo(400);

        services().body("items", hasSize(0));
    }

    @Test
    void whatBecameOfItIsShown() {
        send(World.id(), 1, group).then().statusCode(202);
        World.cover(person.client(), World.payer("mcd-n"));
        person.run();

        services().body("items[0].outcome", is("BILLED"));
    }

    @Test
    void aSitesServicesAreListedTooOrOnlyThoseOnNoClaim() {
        send(World.id(), 1, group).then().statusCode(202);
        assertThat(ofSite(false)).contains(service);
        assertThat(ofSite(true)).contains(service);

        World.cover(person.client(), World.payer("mcd-n"));
        person.run();

        assertThat(ofSite(false)).contains(service);
        assertThat(ofSite(true)).doesNotContain(service);
        assertProblem(As.bea().get("/delivered-services?from=" + MONDAY + "&to=" + MONDAY), 400, "invalid");
    }

    /** The ids on all pages. */
    private static List<String> ofSite(boolean unclaimed) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = As.bea()
                    .get("/delivered-services?site=%s&from=%s&to=%s&unclaimed=%s&limit=200%s"
                            .formatted(Person.SITE, MONDAY, MONDAY, unclaimed, after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            after = page.get("next") == null ? null : "&after=" + page.getString("next");
        } while (after != null);
        return found;
    }

    private io.restassured.response.Response send(String event, long version, Map<String, Object> data) {
        return World.send(event, "service.delivered", "service", service, version, Person.SITE, data);
    }

    private ValidatableResponse services() {
        return As.bea()
                .queryParam("client", person.client())
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.plusDays(6).toString())
                .get("/delivered-services")
                .then()
                .statusCode(200);
    }

    private long revisions() {
        return store.count("SELECT count(*) FROM delivered_service_revision WHERE service = '" + service + "'");
    }

    private static String offset() {
        return MONDAY.atTime(23, 30).atZone(World.HARBOR_ZONE).getOffset().getId();
    }
}
